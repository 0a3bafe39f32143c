package org.rundruf.print;

import org.rundruf.localization.FactLine;
import org.rundruf.localization.Isolates;
import org.rundruf.localization.Localized;

/** Texts of announcements as HTML for sheets. */
final class Html {
    private Html() {}

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
