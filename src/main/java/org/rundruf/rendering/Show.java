package org.rundruf.rendering;

import org.rundruf.localization.FactLine;
import org.rundruf.localization.Isolates;

/** What the templates of pages and mails call. */
public final class Show {
    Show() {}

    /** @return escaped HTML of a text with isolates */
    public String text(String text) {
        return Isolates.toHtml(text);
    }

    /** @return HTML of CommonMark */
    public String body(String commonmark) {
        return Isolates.toHtmlBody(commonmark);
    }

    /** @return label and value in one line */
    public String line(FactLine fact) {
        return Labels.inOneLine(fact);
    }
}
