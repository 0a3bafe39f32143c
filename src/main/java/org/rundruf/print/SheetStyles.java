package org.rundruf.print;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rundruf.localization.Isolates;
import org.rundruf.localization.Language;
import org.rundruf.localization.Words;

/** The CSS of sheets: the language's own font first, and others behind it for words of other scripts. */
final class SheetStyles {
    /** Latin letters are set in this family on every sheet, as those of other fonts do not match each other. */
    static final String LATIN = "Noto Sans";

    private static final String NASTALIQ = "Nastaliq";

    private static final String PAGE = "\uE000";
    private static final String PAGES = "\uE001";

    private final PrintFiles files;
    private final Words words;

    SheetStyles(PrintFiles files, Words words) {
        this.files = files;
        this.words = words;
    }

    /** @return classes of the body: direction, script, and {@code nastaliq} for fonts of that style */
    String classes(Language language) {
        String script = language.script().toLowerCase(Locale.ROOT);
        return language.direction() + " " + script + (language.font().contains(NASTALIQ) ? " nastaliq" : "");
    }

    String fonts(Language language) {
        return families(files, language.font());
    }

    /** @return a language by its own name */
    PageModel.Other other(Language language) {
        return new PageModel.Other(language.tag(), language.direction(), fonts(language), language.name());
    }

    /** @return the families for text of that language, in their order */
    List<String> families(Language language) {
        return names(files, language.font()).toList();
    }

    /** @return the families for text whose own font is that one, as CSS */
    static String families(PrintFiles files, String font) {
        return names(files, font).map(family -> "'" + family + "'").collect(Collectors.joining(", "));
    }

    private static Stream<String> names(PrintFiles files, String font) {
        Stream<String> fallbacks =
                Stream.of(files.text("print/fallback-fonts.txt").split("\\R"));
        return Stream.concat(Stream.of(LATIN, font), fallbacks)
                .map(String::strip)
                .filter(family -> !family.isEmpty())
                .distinct();
    }

    /**
     * @param labels the width of the facts' labels, in ems
     * @return what sheets of the kind share, what fits the text, and what is added where it goes on on further pages
     */
    List<String> css(PrintSheet sheet, Language language, Fit fit, double labels) {
        SheetLayout layout = sheet.layout();
        String style = files.text(layout.style()).replace("$labels", labels + "em");
        String shared = files.text("print/sheet.css") + fitted(style, fit);
        String continued = fit.isContinued() ? continued(layout, language, fit) : "";
        String close = fit.isClose() ? files.text("print/close.css") : "";
        return Stream.of(shared, fitted(files.text("print/fit.css"), fit) + close, continued)
                .map(css -> Enlargement.of(css, sheet.enlargement()))
                .toList();
    }

    private static String fitted(String css, Fit fit) {
        return css.replace("$text", fit.text() + "pt")
                .replace("$headline", fit.headline() + "pt")
                .replace("$height", fit.height() + "mm")
                .replace("$top", fit.footTop() + "mm")
                .replace("$foot", fit.foot() + "mm")
                .replace("$air", fit.air() + "mm")
                .replace("$turn", Integer.toString(fit.turn()));
    }

    private String continued(SheetLayout layout, Language language, Fit fit) {
        String css = files.text("print/continued.css") + (fit.isLong() ? files.text("print/long.css") : "");
        return css.replace("$margin", layout.margin() + "mm")
                .replace("$fonts", fonts(language))
                .replace("$small", layout.type().small() + "pt")
                .replace("$page", pageNumber(language));
    }

    /** The page's number in words, as CSS content. */
    private String pageNumber(Language language) {
        String label = Isolates.strip(words.text(language, "print.page", PAGE, PAGES));
        return '"' + label.replace(PAGE, "\" counter(page) \"").replace(PAGES, "\" counter(pages) \"") + '"';
    }
}
