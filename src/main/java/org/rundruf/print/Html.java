package org.rundruf.print;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.rundruf.localization.FactLine;
import org.rundruf.localization.Isolates;
import org.rundruf.localization.Localized;

/** Texts of announcements as HTML for sheets. */
final class Html {
    /** Isolated words up to this many characters stay on one line; longer ones would not fit. */
    private static final int UNBROKEN = 24;

    private static final char NO_BREAK_SPACE = '\u00A0';

    private Html() {}

    /** @return true if an isolate may break into lines */
    static boolean isBreakable(Element isolate) {
        return isolate.text().length() > UNBROKEN;
    }

    /** @return the pieces of a text, without isolates, that each stay on one line */
    static List<String> unbreakable(String text) {
        Element html = Jsoup.parseBodyFragment(of(text)).body();
        for (Element together : html.select("bdi, .nb")) {
            if (!isBreakable(together)) {
                together.text(together.wholeText().replace(' ', NO_BREAK_SPACE));
            }
        }
        return List.of(html.wholeText().split("[ \\n]+"));
    }

    /**
     * @return the text with what belongs to a number kept on its line; by word joiners, as an inline block inside an
     *     isolate would be set outside of it
     */
    static String of(String text) {
        return NumberRuns.together(Isolates.toHtml(NumberRuns.unbroken(text)));
    }

    /** @return the notice as a paragraph in its own language; null without one */
    static String notice(Localized.Notice notice) {
        return notice == null
                ? null
                : "<p lang=\"" + notice.language().tag() + "\" dir=\""
                        + notice.language().direction() + "\">" + Isolates.toHtml(notice.text()) + "</p>";
    }

    /** @return the fact's value, as a link if it has one */
    static String linked(FactLine line) {
        String value = of(line.value());
        return line.href() == null ? value : "<a href=\"" + Isolates.toHtml(line.href()) + "\">" + value + "</a>";
    }
}
