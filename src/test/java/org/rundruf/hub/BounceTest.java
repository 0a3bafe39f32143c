package org.rundruf.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** E-mails that come back, from a mailbox over IMAP and handed in: to a whole hub with a real mail server. */
class BounceTest {
    @RegisterExtension
    static final GreenMailExtension MAIL = new GreenMailExtension(
            new ServerSetup[] {ServerSetupTest.SMTP.dynamicPort(), ServerSetupTest.IMAP.dynamicPort()});

    private static final String ANNOUNCEMENT = """
            id: %s
            language: de
            title: Straßenfest am Samstag
            summary: Am Samstag ist Straßenfest.
            quarters: [stadt]
            topic: event
            channels: [email]
            """;

    @TempDir
    Path folder;

    @Test
    void whatComesBackIsInTheReportAndEndsTheAddress() throws Exception {
        MAIL.setUser("bounces@city.example", "bounces", "secret");
        try (Hub hub = Hub.start(folder, settings())) {
            bring(hub);
            send(hub, "first", 3);

            back("postfix", messageId("gone@example.org"));
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> email(hub, "first").path("failed").asInt() == 1);
            assertThat(hub.report("first").path("reasons").propertyNames())
                    .containsExactly("bounced 5.1.1: address unknown");

            Hub.expect(204, handIn(hub, mail("complaint", messageId("annoyed@example.org"))));
            Hub.expect(422, handIn(hub, mail("other-mail", messageId("happy@example.org"))));
            Hub.expect(422, handIn(hub, mail("holiday", "")));
            Hub.expect(403, hub.post("author", "/api/bounces", "message/rfc822", "x"));

            MAIL.purgeEmailFromAllMailboxes();
            send(hub, "second", 1);
            assertThat(received("happy@example.org")).isTrue();
        }
    }

    private static String[] settings() {
        return new String[] {
            "spring.mail.host=127.0.0.1",
            "spring.mail.port=" + MAIL.getSmtp().getPort(),
            "rundruf.mail.from=Stadt <news@city.example>",
            "rundruf.mail.bounces=bounces@city.example",
            "rundruf.bounces.enabled=true",
            "rundruf.bounces.mailbox=imap://127.0.0.1:" + MAIL.getImap().getPort()
                    + "?username=bounces&password=secret&delay=300&initialDelay=300"
        };
    }

    private static void bring(Hub hub) {
        Hub.expect(
                200,
                hub.put("admin", "/api/quarters", "text/csv", "id,parent,name,households,geocodes\nstadt,,Stadt,0,\n"));
        Hub.expect(200, hub.post("admin", "/api/subscribers", "text/csv", """
                        email,languages,quarter,consent_source,consent_at
                        gone@example.org,de,stadt,web,2026-01-02T10:00:00Z
                        annoyed@example.org,de,stadt,web,2026-01-02T10:00:00Z
                        happy@example.org,de,stadt,web,2026-01-02T10:00:00Z
                        """));
    }

    private static void send(Hub hub, String id, int expected) {
        Hub.expect(201, hub.post("author", "/api/announcements", "application/yaml", ANNOUNCEMENT.formatted(id)));
        hub.release(id);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> email(hub, id).path("sent").asInt() == expected);
        assertThat(hub.report(id).path("recipients").asInt()).isEqualTo(expected);
    }

    private static JsonNode email(Hub hub, String id) {
        return hub.report(id).path("channels").path("email");
    }

    private static java.net.http.HttpResponse<String> handIn(Hub hub, String mail) {
        return hub.post("admin", "/api/bounces", "message/rfc822", mail);
    }

    private static void back(String file, String messageId) {
        MAIL.getUserManager()
                .getUserByEmail("bounces@city.example")
                .deliver(com.icegreen.greenmail.util.GreenMailUtil.newMimeMessage(mail(file, messageId)));
    }

    private static String messageId(String address) throws Exception {
        for (MimeMessage message : MAIL.getReceivedMessages()) {
            if (isTo(message, address)) {
                return message.getMessageID();
            }
        }
        throw new AssertionError("no mail to " + address);
    }

    private static boolean received(String address) throws Exception {
        return Arrays.stream(MAIL.getReceivedMessages()).anyMatch(message -> isTo(message, address));
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return Arrays.toString(message.getAllRecipients()).contains(address);
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String mail(String file, String messageId) {
        try (InputStream in = BounceTest.class.getResourceAsStream("/bounces/" + file + ".eml")) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII)
                    .replace("@RETURN_PATH@", "bounces@city.example")
                    .replace("@MESSAGE_ID@", messageId);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
