package org.rundruf.channel.bounce;

import jakarta.mail.MessagingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.camel.Exchange;
import org.apache.camel.component.mail.MailMessage;
import org.springframework.stereotype.Component;

/** E-mails as they lie in a mailbox. */
@Component
public class Mailbox {

    /** @return the whole e-mail that Camel fetched, as it came */
    public byte[] raw(Exchange exchange) throws MessagingException, IOException {
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        exchange.getMessage(MailMessage.class).getOriginalMessage().writeTo(raw);
        return raw.toByteArray();
    }
}
