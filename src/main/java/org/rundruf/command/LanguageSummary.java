package org.rundruf.command;

import java.util.List;
import java.util.Locale;
import org.rundruf.localization.Localized;
import org.rundruf.rendering.MessageContext;
import org.rundruf.rendering.Segments;
import org.rundruf.rendering.SmsSegments;
import org.rundruf.rendering.Ucs2Cause;
import org.rundruf.rendering.Ucs2Causes;

/**
 * What {@code preview.json} says of a language.
 *
 * @param name the language's own name
 * @param origin where the words come from
 * @param direction {@code ltr} or {@code rtl}
 * @param sms what its text message costs
 */
record LanguageSummary(String name, String origin, String direction, Sms sms) {

    /** @param causes what makes it cost more than a text in the plain alphabet */
    record Sms(String encoding, int segments, int units, int characters, List<Ucs2Cause> causes) {
        static Sms of(String text) {
            Segments cost = SmsSegments.of(text);
            return new Sms(cost.encoding(), cost.segments(), cost.units(), cost.characters(), Ucs2Causes.in(text));
        }
    }

    static LanguageSummary of(Localized text, PreviewParts parts, MessageContext context) {
        return new LanguageSummary(
                text.language().name(),
                text.origin().name().toLowerCase(Locale.ROOT),
                text.language().direction(),
                Sms.of(parts.rendering().sms().render(text, context)));
    }
}
