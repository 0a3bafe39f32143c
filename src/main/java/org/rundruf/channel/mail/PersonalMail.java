package org.rundruf.channel.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import org.rundruf.audience.UnsubscribeTokens;
import org.rundruf.channel.Envelope;
import org.rundruf.channel.dispatch.Outgoing;
import org.rundruf.delivery.Delivery;
import org.rundruf.rendering.EmailMessage;
import org.rundruf.rendering.PublicUrl;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Fills in what only one recipient sees. */
@Component
class PersonalMail {
    private final MimeComposer composer;
    private final UnsubscribeTokens tokens;
    private final PublicUrl publicUrl;
    private final Clock clock;
    private final String from;
    private final String host;

    /** @throws AddressException if {@code rundruf.mail.from} is no address */
    PersonalMail(
            SmtpServer server,
            UnsubscribeTokens tokens,
            PublicUrl publicUrl,
            Clock clock,
            @Value("${rundruf.mail.from}") String from)
            throws AddressException {
        this.composer = new MimeComposer(server.session());
        this.tokens = tokens;
        this.publicUrl = publicUrl;
        this.clock = clock;
        this.from = from;
        this.host = new InternetAddress(from, true).getAddress().replaceFirst(".*@", "");
    }

    /** @throws MessagingException if the recipient's address is none */
    MimeMessage compose(Outgoing<EmailMessage> outgoing) throws MessagingException {
        Delivery delivery = outgoing.delivery();
        String unsubscribe = publicUrl.links().unsubscribe(tokens.token(delivery.contact()));
        return composer.compose(
                outgoing.message(),
                new Envelope(from, delivery.address(), messageId(delivery), clock.instant(), unsubscribe));
    }

    private String messageId(Delivery delivery) {
        return "<" + delivery.id() + "." + delivery.version() + "@" + host + ">";
    }
}
