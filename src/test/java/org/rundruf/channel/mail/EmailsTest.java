package org.rundruf.channel.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Properties;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rundruf.announcement.Channel;
import org.rundruf.audience.DeliveryMarks;
import org.rundruf.audience.Subscriptions;
import org.rundruf.audience.UnsubscribeTokens;
import org.rundruf.channel.dispatch.Outgoing;
import org.rundruf.channel.gate.ChannelGate;
import org.rundruf.delivery.Delivery;
import org.rundruf.delivery.DeliveryState;
import org.rundruf.delivery.Outcome;
import org.rundruf.localization.Language;
import org.rundruf.rendering.EmailMessage;
import org.rundruf.rendering.PublicUrl;
import org.rundruf.testing.Databases;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What a mail server's answers mean, and what an e-mail looks like when it gets there. */
class EmailsTest {
    private static final Language ARABIC =
            new Language("ar", "العربية", new ULocale("ar"), true, "Arab", "Noto Naskh Arabic", List.of());
    private static final DataSource DATABASE = Databases.H2.fresh();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private FaultySmtp server;
    private Emails emails;

    @BeforeEach
    void start() throws Exception {
        server = new FaultySmtp();
        TestPropertyValues.of(
                        "rundruf.public-url=https://city.example",
                        "rundruf.mail.from=Stadt Dortmund <news@city.example>",
                        "rundruf.mail.bounces=bounces@city.example",
                        "rundruf.mail.connections=1")
                .applyTo(context);
        context.registerBean(Clock.class, () -> Clock.fixed(Instant.parse("2026-11-24T08:00:00Z"), ZoneOffset.UTC));
        context.registerBean(FaultySmtp.class, () -> server);
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(DATABASE));
        context.registerBean(JdbcTemplate.class, () -> new JdbcTemplate(DATABASE));
        context.registerBean(
                TransactionTemplate.class, () -> new TransactionTemplate(new JdbcTransactionManager(DATABASE)));
        context.register(
                Class.forName("org.rundruf.audience.Secrets"),
                Class.forName("org.rundruf.audience.JdbcSubscriptions"),
                UnsubscribeTokens.class,
                DeliveryMarks.class,
                PublicUrl.class);
        context.register(ChannelGate.class);
        context.register(DeliveryAddresses.class, DkimSigning.class, StatusTable.class, InternationalMail.class);
        context.register(
                SmtpServer.class,
                WriteTimeouts.class,
                MailConnections.class,
                PersonalMail.class,
                MailOutcomes.class,
                Emails.class);
        context.refresh();
        emails = context.getBean(Emails.class);
    }

    @AfterEach
    void stop() throws Exception {
        context.close();
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "anna,    SENT,     1",
        "busy,    RETRYING, 0",
        "gone,    FAILED,   0",
        "spam,    FAILED,   0",
        "full,    RETRYING, 0",
        "closing, RETRYING, 0",
        "drop,    SENDING,  1",
    })
    void understandsTheServer(String name, DeliveryState state, int stored) {
        assertThat(send(name + "@example.org").state()).isEqualTo(state);
        assertThat(server.stored()).hasSize(stored);
        assertThat(send("berta@example.org").state()).isEqualTo(DeliveryState.SENT);
    }

    @ParameterizedTest
    @CsvSource({
        "gone,         FAILED,   SMTP 550,                                  false",
        "unknown,      FAILED,   SMTP 550 5.1.1: address unknown,           true",
        "policy,       FAILED,   SMTP 550 5.7.1: refused by policy,         false",
        "full-mailbox, FAILED,   SMTP 552 5.2.2: mailbox full,              false",
        "large,        FAILED,   SMTP 552 5.3.4: message too large,         false",
        "greylisted,   RETRYING, SMTP 450 4.7.1: greylisted,                false",
    })
    void saysWhyAndSuspendsAddressesThatAreGone(String name, DeliveryState state, String reason, boolean isSuspended) {
        JdbcTemplate jdbc = context.getBean(JdbcTemplate.class);
        jdbc.update("DELETE FROM consent");
        jdbc.update("DELETE FROM contact_point");
        jdbc.update("INSERT INTO preference (id, tags) VALUES (1, 'ar') ON CONFLICT DO NOTHING");
        jdbc.update(
                "INSERT INTO subscriber (id, preference, created_at) VALUES (5, 1, ?) ON CONFLICT DO NOTHING",
                OffsetDateTime.parse("2026-11-24T08:00:00Z"));
        jdbc.update("INSERT INTO contact_point (id, subscriber, channel, address) VALUES (11, 5, 2, 'x@example.org')");

        Outcome outcome = send(name + "@example.org");

        assertThat(outcome.state()).isEqualTo(state);
        assertThat(outcome.reason()).isEqualTo(reason);
        assertThat(context.getBean(Subscriptions.class).isStopped(11)).isEqualTo(isSuspended);
    }

    @Test
    void tellsServersWhereABounceOfThisDeliveryGoes() {
        send("anna@example.org");
        DeliveryAddresses addresses = context.getBean(DeliveryAddresses.class);
        String returnPath = server.senders().get(0);

        assertThat(returnPath).matches("bounces\\+7-[0-9a-f]{16}@city\\.example");
        assertThat(addresses.ofReturnPath(returnPath.toUpperCase(java.util.Locale.ROOT)))
                .hasValue(7);
        assertThat(addresses.ofReturnPath(returnPath.replace("+7-", "+8-"))).isEmpty();
        assertThat(addresses.ofMessageId("<8.0123456789abcdef@city.example>")).isEmpty();
    }

    @Test
    void anAddressBeyondAsciiNeedsAServerThatTakesIt() throws Exception {
        assertThat(send("пошта@example.org").reason())
                .isEqualTo("the mail server takes no address beyond ASCII (SMTPUTF8)");

        server.offer("SMTPUTF8");
        assertThat(send("пошта@example.org").state()).isEqualTo(DeliveryState.SENT);
        assertThat(server.commands()).contains("RCPT TO:<пошта@example.org>");
        assertThat(server.commands())
                .filteredOn(command -> command.endsWith(" SMTPUTF8"))
                .hasSize(1);
        assertThat(server.stored().get(0)).contains("To: пошта@example.org");
        send("anna@example.org");
        assertThat(server.commands())
                .filteredOn(command -> command.endsWith(" SMTPUTF8"))
                .hasSize(1);
    }

    @Test
    void keepsOneConnectionForManyMessages() {
        for (int i = 0; i < 20; i++) {
            assertThat(send("r" + i + "@example.org").state()).isEqualTo(DeliveryState.SENT);
        }
        assertThat(server.connections()).isEqualTo(1);
    }

    @Test
    void goesOnElsewhereWhenTheServerHasHadEnoughOfAConnection() {
        server.closeAfter(3);
        for (int i = 0; i < 10; i++) {
            assertThat(send("r" + i + "@example.org").state()).isEqualTo(DeliveryState.SENT);
        }
        assertThat(server.stored()).hasSize(10);
        assertThat(server.connections()).isEqualTo(4);
    }

    @Test
    void waitsWhileThereIsNoServer() throws Exception {
        server.close();
        assertThat(send("anna@example.org").state()).isEqualTo(DeliveryState.QUEUED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"not an address", "a@b@c", "anna@example.org\r\nBcc: all@example.org", ""})
    void sendsToAddressesOnly(String address) {
        assertThat(send(address).state()).isEqualTo(DeliveryState.FAILED);
        assertThat(server.stored()).isEmpty();
    }

    @Test
    void arrivesWhole() throws Exception {
        Outcome outcome = send("anna@example.org");
        MimeMessage mail = received();
        assertThat(mail.getSubject()).isEqualTo("لا ماء يوم الثلاثاء Bcc: all@example.org");
        assertThat(server.stored().get(0)).doesNotContain("\nBcc:").contains("Subject: =?UTF-8?");
        assertThat(mail.getMessageID())
                .matches("<7\\.[0-9a-f]{16}@city\\.example>")
                .isEqualTo(outcome.reference());
        assertThat(context.getBean(DeliveryAddresses.class).ofMessageId(mail.getMessageID()))
                .hasValue(7);
        assertThat(mail.getSentDate()).isEqualTo(Instant.parse("2026-11-24T08:00:00Z"));
        assertThat(mail.getFrom()[0]).hasToString("Stadt Dortmund <news@city.example>");
        assertThat(header(mail, "Content-Language")).isEqualTo("ar");
        assertThat(header(mail, "List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(header(mail, "List-Unsubscribe"))
                .isEqualTo("<https://city.example/unsubscribe/"
                        + context.getBean(UnsubscribeTokens.class).token(11) + ">");
        assertThat(header(mail, "Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(header(mail, "Precedence")).isEqualTo("bulk");
    }

    @Test
    void saysTheSameInPlainTextAndHtml() throws Exception {
        send("anna@example.org");
        MimeMultipart parts = (MimeMultipart) received().getContent();
        String link = "https://city.example/unsubscribe/"
                + context.getBean(UnsubscribeTokens.class).token(11);
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(0).getContentType()).isEqualTo("text/plain; charset=UTF-8");
        assertThat(parts.getBodyPart(0).getContent()).asString().isEqualToNormalizingNewlines("لا ماء\n" + link + "\n");
        assertThat(parts.getBodyPart(1).getContentType()).isEqualTo("text/html; charset=UTF-8");
        assertThat(parts.getBodyPart(1).getContent()).isEqualTo("<p dir=\"rtl\">لا ماء " + link + "</p>");
    }

    private MimeMessage received() throws Exception {
        byte[] bytes = server.stored().get(0).getBytes(StandardCharsets.UTF_8);
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
    }

    private static String header(MimeMessage mail, String name) throws Exception {
        return mail.getHeader(name, null);
    }

    private Outcome send(String address) {
        EmailMessage message = new EmailMessage(
                ARABIC,
                "لا ماء يوم الثلاثاء\r\nBcc: all@example.org",
                "لا ماء\n{{unsubscribe}}\n",
                "<p dir=\"rtl\">لا ماء {{unsubscribe}}</p>");
        return emails.send(
                new Outgoing<>(new Delivery(7, 1, Channel.EMAIL, 3, 11, address, "ar", null, null), message));
    }
}
