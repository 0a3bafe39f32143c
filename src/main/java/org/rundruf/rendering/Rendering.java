package org.rundruf.rendering;

import org.rundruf.localization.Templates;
import org.rundruf.localization.Words;
import org.rundruf.localization.prose.Prose;

/**
 * The parts of this room, put together once; what the hub gets as beans and a command without a hub gets from here.
 *
 * @param sms text messages
 * @param whatsApp WhatsApp messages
 * @param email e-mails
 * @param feed entries of feeds
 * @param voice what is said on the telephone
 * @param digest several announcements in one message
 */
public record Rendering(
        SmsText sms, WhatsAppText whatsApp, EmailRenderer email, FeedText feed, VoiceText voice, DigestText digest) {
    /** How many segments a text message may have if nobody says otherwise; phones show more as walls of text. */
    public static final int USUAL_SEGMENTS = 4;

    /** @return the room with these templates and labels */
    public static Rendering of(Templates files, Words words) {
        return of(files, words, USUAL_SEGMENTS);
    }

    /** @param mostSegments how long a text message may become */
    public static Rendering of(Templates files, Words words, int mostSegments) {
        MessageTemplates templates = new MessageTemplates(files);
        Labels labels = new Labels(words);
        return new Rendering(
                new SmsText(templates, labels, mostSegments),
                new WhatsAppText(templates, labels),
                new EmailRenderer(templates, words, labels),
                new FeedText(templates, labels),
                new VoiceText(words, labels, new Prose(files, words)),
                new DigestText(templates, words, labels));
    }
}
