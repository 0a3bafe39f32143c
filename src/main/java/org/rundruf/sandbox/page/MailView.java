package org.rundruf.sandbox.page;

import java.time.OffsetDateTime;
import org.rundruf.channel.MailReader;
import org.rundruf.channel.ReadMail;
import org.rundruf.sandbox.Mail;

/**
 * An e-mail in the mailbox.
 *
 * @param id its row
 * @param recipient the envelope's
 * @param at when it came in
 * @param content what it says
 */
record MailView(long id, String recipient, OffsetDateTime at, ReadMail content) {

    static MailView of(Mail mail) {
        return new MailView(mail.id(), mail.recipient(), mail.receivedAt(), MailReader.read(mail.raw()));
    }
}
