package org.rundruf.command;

import java.util.Locale;
import org.rundruf.localization.Localized;
import org.rundruf.rendering.MessageContext;
import org.rundruf.rendering.Segments;

/**
 * What {@code preview.json} says of a language.
 *
 * @param name the language's own name
 * @param origin where the words come from
 * @param direction {@code ltr} or {@code rtl}
 * @param sms what its text message costs
 */
record LanguageSummary(String name, String origin, String direction, Segments sms) {

    static LanguageSummary of(Localized text, PreviewParts parts, MessageContext context) {
        return new LanguageSummary(
                text.language().name(),
                text.origin().name().toLowerCase(Locale.ROOT),
                text.language().direction(),
                parts.rendering().sms().segments(text, context));
    }
}
