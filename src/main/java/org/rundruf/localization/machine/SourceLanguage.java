package org.rundruf.localization.machine;

/** What engines call the language they read. */
final class SourceLanguage {

    private SourceLanguage() {}

    /** @return the tag without country, script or variant: easy German is read as German */
    static String of(String tag) {
        int end = tag.indexOf('-');
        return end < 0 ? tag : tag.substring(0, end);
    }
}
