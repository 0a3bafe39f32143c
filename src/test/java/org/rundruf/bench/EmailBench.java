package org.rundruf.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rundruf.channel.MailReader;
import org.rundruf.channel.ReadMail;
import org.rundruf.channel.mail.PromptSockets;
import org.rundruf.hub.Hub;

/**
 * E-mails through the whole hub, with the ledger, unsubscribe links and Message-IDs of their own, beside a plain loop of
 * Jakarta Mail over as many connections to the same sink, which builds each message; and beside Postfix's own client.
 */
class EmailBench {
    private static final int MESSAGES = Integer.getInteger("bench.emails", 20_000);
    private static final int CONNECTIONS = 10;
    private static final int ROUNDS = 6;

    @TempDir
    private Path folder;

    @Test
    void beside_a_loop() throws Exception {
        Assumptions.assumeTrue(
                SmtpSink.isThere(), "left out: apt-get install postfix (for smtp-sink; it need not run)");
        try (SmtpSink sink = new SmtpSink();
                Hub hub = hub(sink)) {
            People.subscribeByEmail(hub, MESSAGES);
            double own = 0;
            double loop = 0;
            double source = 0;
            for (int round = 0; round < ROUNDS; round++) {
                own = Math.max(own, hub(hub, "round-" + round));
                ReadMail mail = MailReader.read(raw(hub, "round-" + round));
                loop = Math.max(loop, loop(sink, mail));
                source = Math.max(source, sink.source(MESSAGES, CONNECTIONS, raw(hub, "round-" + round).length));
            }
            print("| e-mails a second | | hub is times as fast |%n|---|---:|---:|");
            print("| hub, with its ledger | %,.0f | |", own);
            print("| Jakarta Mail in a loop | %,.0f | %.2f |", loop, own / loop);
            print("| smtp-source -d | %,.0f | %.2f |", source, own / source);
            assertThat(own).isPositive();
        }
    }

    private Hub hub(SmtpSink sink) {
        return Hub.start(
                folder,
                "spring.mail.host=127.0.0.1",
                "spring.mail.port=" + sink.port(),
                "rundruf.mail.from=Stadt <stadt@example.org>",
                "rundruf.mail.connections=" + CONNECTIONS,
                "rundruf.press.enabled=false");
    }

    private static double hub(Hub hub, String id) {
        Hub.expect(201, hub.post("author", "/api/announcements", "application/yaml", """
                id: %s
                language: de
                title: Straßenfest am Samstag
                summary: Am Samstag ist Straßenfest.
                body: Es gibt Musik, Kuchen und viel zu sehen. Bringt Eure Nachbarn mit!
                quarters: [stadt]
                topic: event
                channels: [email]
                languages: [de]
                """.formatted(id)));
        long start = System.nanoTime();
        hub.release(id);
        await().atMost(Duration.ofMinutes(10))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> hub.report(id)
                                .path("channels")
                                .path("email")
                                .path("sent")
                                .asInt()
                        == MESSAGES);
        return MESSAGES * 1e9 / (System.nanoTime() - start);
    }

    private static byte[] raw(Hub hub, String id) {
        return hub.get("author", "/api/announcements/" + id + "/preview/email/de")
                .body()
                .getBytes(StandardCharsets.UTF_8);
    }

    private static double loop(SmtpSink sink, ReadMail mail) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
        long start = System.nanoTime();
        List<Callable<Void>> senders = new ArrayList<>();
        for (int i = 0; i < CONNECTIONS; i++) {
            int first = i;
            senders.add(() -> sendEvery(sink, mail, first));
        }
        for (Future<Void> sender : threads.invokeAll(senders)) {
            sender.get();
        }
        threads.shutdown();
        return MESSAGES * 1e9 / (System.nanoTime() - start);
    }

    private static Void sendEvery(SmtpSink sink, ReadMail mail, int first) throws MessagingException {
        Session session = Session.getInstance(withoutWaiting());
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect("127.0.0.1", sink.port(), null, null);
            for (int i = first; i < MESSAGES; i += CONNECTIONS) {
                MimeMessage message = message(session, mail, i);
                transport.sendMessage(message, message.getAllRecipients());
            }
        }
        return null;
    }

    /**
     * For each Message-ID, Jakarta Mail asks for the name of the machine, unless it knows the sender; and each message
     * would wait 40 milliseconds for an acknowledgement, which the hub saves as well.
     */
    private static Properties withoutWaiting() {
        Properties settings = new Properties();
        settings.setProperty("mail.from", "stadt@example.org");
        settings.setProperty("mail.smtp.localhost", "localhost");
        settings.put("mail.smtp.socketFactory", new PromptSockets());
        return settings;
    }

    private static MimeMessage message(Session session, ReadMail mail, int number) throws MessagingException {
        String link = "https://city.example/unsubscribe/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" + number;
        MimeMessage message = new MimeMessage(session);
        message.setFrom(new InternetAddress("Stadt <stadt@example.org>"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress("resident" + number + "@example.org"));
        message.setSubject(mail.subject(), "UTF-8");
        message.setHeader("List-Unsubscribe", "<" + link + ">");
        message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        message.setContent(
                new MimeMultipart("alternative", part(mail.text() + link, "plain"), part(mail.html() + link, "html")));
        message.saveChanges();
        return message;
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, "UTF-8", subtype);
        return part;
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
