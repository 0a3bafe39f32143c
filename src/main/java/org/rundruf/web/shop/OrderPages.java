package org.rundruf.web.shop;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rundruf.print.PrintSheet;
import org.rundruf.web.office.LanguageNames;
import org.springframework.stereotype.Component;

/** What the pictures of an order show, in the order of its run list; sheets without copies come last. */
@Component
class OrderPages {
    private static final Pattern NAME = Pattern.compile("(.+)-(\\d+)\\.png");
    private static final Comparator<Page> ORDER =
            Comparator.comparing(Page::place).thenComparing(Page::stem).thenComparing(Page::number);

    private final LanguageNames languages;

    OrderPages(LanguageNames languages) {
        this.languages = languages;
    }

    /**
     * @param pictures names of files
     * @param copies by names of files, in the order of the run list
     */
    List<Page> of(List<String> pictures, Map<String, Integer> copies, Locale locale) {
        List<String> ordered = copies.entrySet().stream()
                .filter(file -> file.getValue() > 0)
                .map(Map.Entry::getKey)
                .toList();
        List<Matcher> names =
                pictures.stream().map(NAME::matcher).filter(Matcher::matches).toList();
        Map<String, Long> sides =
                names.stream().collect(Collectors.groupingBy(name -> name.group(1), Collectors.counting()));
        return names.stream()
                .map(name -> page(name, ordered, sides.get(name.group(1)) > 1, locale))
                .sorted(ORDER)
                .toList();
    }

    private Page page(Matcher name, List<String> ordered, boolean isOneOfMany, Locale locale) {
        String stem = name.group(1);
        int place = ordered.indexOf(stem + ".pdf");
        String sheet = Arrays.stream(PrintSheet.values())
                .map(PrintSheet::tag)
                .filter(tag -> stem.endsWith("-" + tag))
                .findFirst()
                .orElse(null);
        return new Page(
                name.group(),
                stem,
                sheet == null ? stem : languages.of(stem.substring(0, stem.length() - sheet.length() - 1), locale),
                sheet,
                Integer.parseInt(name.group(2)),
                isOneOfMany,
                place < 0 ? Integer.MAX_VALUE : place);
    }

    /**
     * @param picture its file
     * @param stem the sheet's file, without its ending
     * @param language its name in the reader's language; the stem if its format is unknown
     * @param sheet the format's tag, or null
     * @param number from 1
     * @param place in the run list
     */
    record Page(
            String picture, String stem, String language, String sheet, int number, boolean isOneOfMany, int place) {

        /** @return whether the print shop prints it */
        public boolean isOrdered() {
            return place < Integer.MAX_VALUE;
        }
    }
}
