package org.rundruf.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rundruf.channel.SmtpEndpoint;

class MailServerTest {
    private static final InternetAddress[] TWO = addresses("reader@example.org,leser@example.org");
    private static SandboxHub hub;

    @BeforeAll
    static void start() {
        hub = SandboxHub.start();
    }

    @AfterAll
    static void stop() {
        hub.close();
    }

    @Test
    void keepsAnEmailAsItCameForEachRecipient() throws Exception {
        MimeMessage mail = mail("Kein Wasser – لا ماء\n.\n..zwei Punkte\n");

        send(mail, TWO);

        var bytes = new ByteArrayOutputStream();
        mail.writeTo(bytes);
        var kept = hub.bean(Mails.class).list("", 10, 0);
        assertThat(kept)
                .extracting(Mail::recipient)
                .containsExactlyInAnyOrder("reader@example.org", "leser@example.org");
        assertThat(kept).extracting(Mail::sender).containsOnly("city@example.org");
        assertThat(new String(kept.get(0).raw(), StandardCharsets.UTF_8).stripTrailing())
                .isEqualTo(bytes.toString(StandardCharsets.UTF_8).stripTrailing());
    }

    @Test
    void refusesWhatIsTooLarge() throws Exception {
        MimeMessage mail = mail("x".repeat(70).concat("\n").repeat(MailServer.LARGEST / 70));

        assertThatThrownBy(() -> send(mail, addresses("big@example.org"))).isInstanceOf(MessagingException.class);
        assertThat(hub.bean(Mails.class).list("big@", 10, 0)).isEmpty();
    }

    private static void send(MimeMessage mail, InternetAddress[] recipients) throws MessagingException {
        SmtpEndpoint server = hub.bean(SmtpEndpoint.class);
        try (Transport transport = mail.getSession().getTransport("smtp")) {
            transport.connect(server.host(), server.port(), null, null);
            transport.sendMessage(mail, recipients);
        }
    }

    private static MimeMessage mail(String text) throws MessagingException {
        var settings = new Properties();
        settings.setProperty("mail.smtp.allow8bitmime", "true");
        String source = "From: city@example.org\nSubject: Test\nMIME-Version: 1.0\n"
                + "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n" + text;
        var bytes = source.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        return new MimeMessage(Session.getInstance(settings), new ByteArrayInputStream(bytes));
    }

    private static InternetAddress[] addresses(String list) {
        try {
            return InternetAddress.parse(list);
        } catch (MessagingException e) {
            throw new IllegalArgumentException(list, e);
        }
    }
}
