package org.rundruf.rendering;

import org.rundruf.localization.Templates;
import org.rundruf.localization.Words;

/**
 * The parts of this room, put together once; what the hub gets as beans and a command without a hub gets from here.
 *
 * @param sms text messages
 * @param whatsApp WhatsApp messages
 * @param email e-mails
 */
public record Rendering(SmsText sms, WhatsAppText whatsApp, EmailRenderer email) {

    /** @return the room with these templates and labels */
    public static Rendering of(Templates files, Words words) {
        MessageTemplates templates = new MessageTemplates(files);
        Labels labels = new Labels(words);
        return new Rendering(
                new SmsText(templates, labels),
                new WhatsAppText(templates, labels),
                new EmailRenderer(templates, words, labels));
    }
}
