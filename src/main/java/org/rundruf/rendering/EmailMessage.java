package org.rundruf.rendering;

import org.rundruf.localization.Language;

/**
 * An e-mail before it has a recipient; {@link #UNSUBSCRIBE} stands where the personal link goes.
 *
 * @param language for {@code Content-Language}
 * @param subject without line breaks
 * @param text the plain part
 * @param html the HTML part, a whole document with {@code lang} and {@code dir}
 */
public record EmailMessage(Language language, String subject, String text, String html) {
    /** Stands in text and html for the recipient's unsubscribe link. */
    public static final String UNSUBSCRIBE = "{{unsubscribe}}";
}
