package org.rundruf.channel.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rundruf.channel.Envelope;
import org.rundruf.rendering.EmailMessage;

/** Puts e-mails together: plain text and HTML, for one recipient each. */
public final class MimeComposer {
    private static final int KEPT = 200;

    private final Map<Key, MailForm> forms = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, MailForm> eldest) {
            return size() > KEPT;
        }
    };
    private final Session session;

    /** @param session whose settings hold for the message */
    public MimeComposer(Session session) {
        this.session = session;
    }

    /** The very message: to compare long texts for every recipient would take longer than to send them. */
    private record Key(EmailMessage message, String from) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.message == message && key.from.equals(from);
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(message);
        }
    }

    /** @throws MessagingException if an address is none */
    public MimeMessage compose(EmailMessage message, Envelope envelope) throws MessagingException {
        InternetAddress to = envelope.to() == null ? null : recipient(envelope.to());
        return new FilledMail(session, form(message, envelope.from()), envelope, to);
    }

    private MailForm form(EmailMessage message, String from) throws MessagingException {
        Key key = new Key(message, from);
        synchronized (forms) {
            MailForm form = forms.get(key);
            if (form == null) {
                form = new MailForm(message, from);
                forms.put(key, form);
            }
            return form;
        }
    }

    private static InternetAddress recipient(String address) throws MessagingException {
        InternetAddress recipient = new InternetAddress(address, true);
        recipient.validate();
        return recipient;
    }
}
