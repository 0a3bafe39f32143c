package org.rundruf.print;

import java.time.OffsetDateTime;
import java.util.List;
import org.rundruf.localization.Language;
import org.rundruf.localization.Localized;
import org.rundruf.rendering.MessageContext;

/**
 * Everything that stands on a sheet.
 *
 * @param text the announcement in the sheet's language
 * @param message topic, quarters, publisher and links
 * @param others the other languages it exists in
 * @param number identifies the flyer or poster, printed at its foot
 * @param replacedNumber the number of an earlier flyer or poster that this one replaces, or null
 * @param date when the content was made; all dates in the file are this one
 */
public record PageContent(
        Localized text,
        MessageContext message,
        List<Language> others,
        String number,
        String replacedNumber,
        OffsetDateTime date) {

    /** @return the same with other words */
    PageContent with(Localized words) {
        return new PageContent(words, message, others, number, replacedNumber, date);
    }

    /** @return the page that the QR code on a sheet leads to; it says where it was scanned */
    String link(PrintSheet sheet) {
        return link() + "&via=" + sheet.channel().tag();
    }

    String link() {
        return message.links().announcement(message.id(), text.language().tag());
    }

    /** @return the same page as people type it: without scheme and query */
    String address() {
        return link().replaceFirst("^https?://", "").replaceFirst("\\?.*$", "");
    }
}
