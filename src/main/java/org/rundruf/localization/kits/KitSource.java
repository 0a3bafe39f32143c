package org.rundruf.localization.kits;

import java.util.List;
import java.util.Optional;

/**
 * The files of a kit.
 *
 * @param name of its folder
 * @param head what its patterns may say; empty if {@code kit.yaml} cannot be read
 * @param texts the languages that could be read
 * @param wanted tags of the languages it has to be written in
 * @param written tags of the languages it has files for
 */
record KitSource(
        String name, Optional<Parameters> head, List<LanguageFile> texts, List<String> wanted, List<String> written) {

    /** @throws java.util.NoSuchElementException if {@code kit.yaml} cannot be read */
    Parameters parameters() {
        return head.orElseThrow();
    }

    String path(String file) {
        return "kits/" + name + "/" + file;
    }
}
