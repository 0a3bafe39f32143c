package org.rundruf.print;

import java.util.List;

/**
 * A file of a print order.
 *
 * @param sheet its format
 * @param languages what stands on it, in their order: once, or once for each language
 */
public record SheetFile(PrintSheet sheet, List<PageContent> languages) {
    /** Several languages (ISO 639-2). */
    private static final String MULTIPLE = "mul";

    public SheetFile {
        languages = List.copyOf(languages);
    }

    /**
     * @param contents the same announcement in each of its languages
     * @return a file for each language, or one for all of them, large print aside, as it says the same
     */
    public static List<SheetFile> of(PrintSheet sheet, List<PageContent> contents) {
        if (sheet.isMultilingual()) {
            List<PageContent> usual = contents.stream()
                    .filter(content -> !content.text().language().large())
                    .toList();
            return usual.isEmpty() ? List.of() : List.of(new SheetFile(sheet, usual));
        }
        return contents.stream()
                .map(content -> new SheetFile(sheet, List.of(content)))
                .toList();
    }

    /** @return BCP 47 tag; {@code mul} if there is more than one */
    public String language() {
        return sheet.isMultilingual() ? MULTIPLE : first().text().language().tag();
    }

    /** @return its name, such as {@code ar-flyer-a5.pdf} */
    public String name() {
        return stem() + ".pdf";
    }

    String stem() {
        return language() + "-" + sheet.tag();
    }

    /** @return what stands on it first */
    PageContent first() {
        return languages.get(0);
    }
}
