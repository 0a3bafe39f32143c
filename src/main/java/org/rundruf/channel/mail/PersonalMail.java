package org.rundruf.channel.mail;

import jakarta.mail.MessagingException;
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
    private final DeliveryAddresses addresses;
    private final String from;

    PersonalMail(
            SmtpServer server,
            UnsubscribeTokens tokens,
            PublicUrl publicUrl,
            Clock clock,
            DeliveryAddresses addresses,
            @Value("${rundruf.mail.from}") String from) {
        this.composer = new MimeComposer(server.session());
        this.tokens = tokens;
        this.publicUrl = publicUrl;
        this.clock = clock;
        this.addresses = addresses;
        this.from = from;
    }

    /** @throws MessagingException if the recipient's address is none */
    MimeMessage compose(Outgoing<EmailMessage> outgoing) throws MessagingException {
        Delivery delivery = outgoing.delivery();
        String unsubscribe = publicUrl.links().unsubscribe(tokens.token(delivery.contact()));
        Envelope envelope = new Envelope(
                from,
                addresses.returnPath(delivery),
                delivery.address(),
                addresses.messageId(delivery),
                clock.instant(),
                unsubscribe);
        return composer.compose(outgoing.message(), envelope);
    }
}
