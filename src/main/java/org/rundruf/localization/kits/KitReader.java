package org.rundruf.localization.kits;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rundruf.announcement.reading.Nearest;
import org.rundruf.localization.Languages;
import org.rundruf.localization.Templates;

/** Reads the files of a kit. */
final class KitReader {
    private static final String HEAD = "kit.yaml";
    private static final String EXTENSION = ".yaml";
    private final Templates templates;
    private final Languages languages;
    private final List<String> wanted;

    /** @param wanted tags of the languages that a kit has to be written in */
    KitReader(Templates templates, Languages languages, List<String> wanted) {
        this.templates = templates;
        this.languages = languages;
        this.wanted = wanted;
    }

    KitSource read(String name, Faults faults) {
        String folder = "kits/" + name + "/";
        List<String> written = templates.list(folder + "*" + EXTENSION).stream()
                .filter(path -> !path.equals(folder + HEAD))
                .map(path -> path.substring(folder.length(), path.length() - EXTENSION.length()))
                .toList();
        List<LanguageFile> texts = new ArrayList<>();
        for (String tag : written) {
            String path = folder + tag + EXTENSION;
            noteUnknown(path, tag, faults);
            new LanguageFileReader(faults)
                    .read(source(path, faults), languages.find(tag))
                    .ifPresent(texts::add);
        }
        return new KitSource(name, head(folder + HEAD, faults), texts, wanted, written);
    }

    private Optional<Parameters> head(String path, Faults faults) {
        if (templates.bytes(path).isEmpty()) {
            faults.refuse(path, 1, "is missing", "write it: topic, urgency and parameters");
            return Optional.empty();
        }
        return new KitHeadReader(faults).read(source(path, faults));
    }

    private SourceFile source(String path, Faults faults) {
        return SourceFile.read(path, templates.bytes(path).orElseThrow(), faults);
    }

    private void noteUnknown(String path, String tag, Faults faults) {
        if (!languages.tags().contains(tag)) {
            String problem =
                    "there is no language '" + tag + "', which would have the file words_" + tag + ".properties";
            faults.add(path, 1, problem, Nearest.hint(tag, languages.tags()));
        }
    }
}
