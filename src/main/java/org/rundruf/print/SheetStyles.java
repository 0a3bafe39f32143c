package org.rundruf.print;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rundruf.localization.Language;

/** The CSS of sheets: the language's own font first, and others behind it for words of other scripts. */
final class SheetStyles {
    private static final String NASTALIQ = "Nastaliq";

    private final PrintFiles files;

    SheetStyles(PrintFiles files) {
        this.files = files;
    }

    /** @return classes of the body: direction, script, and {@code nastaliq} for fonts of that style */
    String classes(Language language) {
        String script = language.script().toLowerCase(Locale.ROOT);
        return language.direction() + " " + script + (language.font().contains(NASTALIQ) ? " nastaliq" : "");
    }

    String fonts(Language language) {
        return Stream.concat(
                        Stream.of(language.font()),
                        Stream.of(files.text("print/fallback-fonts.txt").split("\\R")))
                .map(String::strip)
                .filter(family -> !family.isEmpty())
                .distinct()
                .map(family -> "'" + family + "'")
                .collect(Collectors.joining(", "));
    }

    String css(PrintSheet sheet, Fit fit) {
        String shared = files.text("print/sheet.css");
        String continued = fit.isContinued() ? files.text("print/continued.css") : "";
        String many = fit.isLong() ? files.text("print/long.css") : "";
        return shared + continued + files.text(sheet.style()) + many;
    }
}
