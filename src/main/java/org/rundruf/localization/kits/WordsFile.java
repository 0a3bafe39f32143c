package org.rundruf.localization.kits;

import java.util.Map;

/**
 * The labels of one language.
 *
 * @param path of the file
 * @param tag of its language
 * @param entries by key, in their order
 */
record WordsFile(String path, String tag, Map<String, Entry> entries) {
    private static final String ABOUT = "language.";

    /** @param line of the key */
    record Entry(String key, String value, int line) {

        /** @return true if it says something about the language instead of being a label */
        boolean isAboutLanguage() {
            return key.startsWith(ABOUT);
        }
    }

    /** @return the value, or an empty text */
    String value(String key) {
        Entry entry = entries.get(key);
        return entry == null ? "" : entry.value().strip();
    }

    /** @return the line of the key; 1 if it is not there */
    int line(String key) {
        Entry entry = entries.get(key);
        return entry == null ? 1 : entry.line();
    }
}
