package org.rundruf.localization;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rundruf.announcement.KitCatalogue;
import org.rundruf.localization.kits.Fault;
import org.rundruf.localization.kits.KitCheck;
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
        this(templates, languages, List.copyOf(languages.tags()));
    }

    /** @param wanted tags of the languages that a kit should be written in; what is missing is reported */
    Kits(Templates templates, Languages languages, List<String> wanted) {
        KitFiles files = new KitFiles(templates, languages);
        KitCheck check = new KitCheck(templates, languages, wanted);
        files.names().forEach(name -> read(files, name, check.check(name)));
    }

    @Override
    public Set<String> names() {
        return Collections.unmodifiableSet(kits.keySet());
    }

    @Override
    public Optional<KitHead> find(String name) {
        return kit(name).map(Kit::head);
    }

    @Override
    public Set<String> saying(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return kits.values().stream()
                .filter(kit -> kit.texts().values().stream().anyMatch(text -> text.says(small)))
                .map(Kit::name)
                .collect(Collectors.toCollection(TreeSet::new));
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

    private void read(KitFiles files, String name, List<Fault> faults) {
        Optional<Fault> refusing = faults.stream().filter(Fault::refusing).findFirst();
        try {
            refusing.ifPresentOrElse(fault -> leaveOut(name, fault.toString()), () -> kits.put(name, files.read(name)));
        } catch (BrokenKit e) {
            leaveOut(name, e.getMessage());
        }
        if (refusing.isEmpty() && !faults.isEmpty()) {
            LOG.warn("Kit {} has faults ({}, listed by the command check): {}", name, faults.size(), faults.get(0));
        }
    }

    private void leaveOut(String name, String problem) {
        broken.put(name, problem);
        LOG.warn("Kit {} is left out: {}", name, problem);
    }
}
