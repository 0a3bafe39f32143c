package org.rundruf.localization;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rundruf.announcement.KitCatalogue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All kits, read once. A broken one is reported and left out; the others work. */
public final class Kits implements KitCatalogue {
    private static final Logger LOG = LoggerFactory.getLogger(Kits.class);
    private final Map<String, Kit> kits = new TreeMap<>();
    private final Map<String, String> broken = new TreeMap<>();

    /**
     * @param templates where {@code kits/} lies
     * @param languages for the locales of the patterns
     */
    public Kits(Templates templates, Languages languages) {
        KitFiles files = new KitFiles(templates, languages);
        files.names().forEach(name -> read(files, name));
    }

    @Override
    public Set<String> names() {
        return Collections.unmodifiableSet(kits.keySet());
    }

    @Override
    public Optional<KitHead> find(String name) {
        return kit(name).map(Kit::head);
    }

    /** @return what is wrong with the kits that were left out, by name, beginning with the file */
    public Map<String, String> broken() {
        return Collections.unmodifiableMap(broken);
    }

    /** @return the tags of the languages that at least one kit is written in, in alphabetical order */
    public Set<String> languages() {
        Set<String> tags = new TreeSet<>();
        kits.values().forEach(kit -> tags.addAll(kit.texts().keySet()));
        return tags;
    }

    boolean isWritten(String name, String tag) {
        return kit(name).filter(kit -> kit.texts().containsKey(tag)).isPresent();
    }

    Optional<Kit> kit(String name) {
        return Optional.ofNullable(name).map(kits::get);
    }

    private void read(KitFiles files, String name) {
        try {
            kits.put(name, files.read(name));
        } catch (BrokenKit e) {
            broken.put(name, e.getMessage());
            LOG.warn("Kit {} is left out: {}", name, e.getMessage());
        }
    }
}
