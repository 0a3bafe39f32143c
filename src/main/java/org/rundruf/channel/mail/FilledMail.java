package org.rundruf.channel.mail;

import jakarta.mail.Address;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.io.OutputStream;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.rundruf.channel.Envelope;

/** A form with one recipient's envelope, which becomes bytes only as it is sent. */
final class FilledMail extends SMTPMessage {
    private final MailForm form;
    private final Envelope envelope;
    private final InternetAddress to;

    /** @param to the envelope's recipient, or null if it has none */
    FilledMail(Session session, MailForm form, Envelope envelope, InternetAddress to) {
        super(session);
        this.form = form;
        this.envelope = envelope;
        this.to = to;
        setEnvelopeFrom(envelope.returnPath());
    }

    @Override
    public void writeTo(OutputStream out, String[] ignored) throws IOException {
        form.writeTo(out, envelope);
    }

    @Override
    public Address[] getAllRecipients() {
        return to == null ? new Address[0] : new Address[] {to};
    }

    @Override
    public String getMessageID() {
        return envelope.messageId();
    }

    /** There is nothing to bring up to date. */
    @Override
    public void saveChanges() {
        saved = true;
    }
}
