package org.rundruf.rendering;

import org.rundruf.localization.Isolates;
import org.rundruf.localization.Localized;

/** What a list of mails shows beside the subject. It stands in front of the mail and is not seen in it. */
final class Preheader {
    /** More than any list shows. */
    private static final int LONGEST = 200;
    /** Takes room and shows nothing, so that no text of the mail is drawn into the list. */
    private static final String NOTHING = "\u034F\u200C\u00A0";

    private Preheader() {}

    /** @return the gist and room behind it; empty if there is no gist */
    static String of(Localized text) {
        String gist = Isolates.toPlain(Gist.of(text), text.language());
        return gist.isEmpty() ? "" : gist + NOTHING.repeat(Math.max(0, LONGEST - gist.length()));
    }
}
