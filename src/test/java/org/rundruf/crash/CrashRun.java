package org.rundruf.crash;

import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.rundruf.announcement.Channel;
import org.rundruf.crash.CrashResult.Line;
import org.rundruf.delivery.DeliveryState;
import org.rundruf.testing.Databases.Address;
import tools.jackson.databind.JsonNode;

/** Sends one announcement, kills the hub as often as planned, and compares. */
final class CrashRun {
    private static final Set<DeliveryState> ARRIVED =
            Set.of(DeliveryState.SENT, DeliveryState.DELIVERED, DeliveryState.READ);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int CONNECTIONS = 4;
    private static final String ANNOUNCEMENT = """
            id: crash
            language: de
            title: Kein Wasser am Dienstag
            summary: Am Dienstag wird von 9 bis 15 Uhr das Wasser abgestellt.
            quarters: [stadt]
            topic: water
            urgency: high
            channels: [sms, whatsapp, email]
            languages: [de]
            """;

    private final CrashPlan plan;
    private final Path folder;
    private final Address database;

    /** @param folder where everything of this run lies */
    CrashRun(CrashPlan plan, Path folder) {
        this.plan = plan;
        this.folder = folder;
        this.database = plan.database().address(folder);
    }

    CrashResult run() {
        try (LossyTwilio twilio = new LossyTwilio(plan.seed());
                LossySmtp smtp = new LossySmtp(plan.seed());
                HubProcess hub = new HubProcess(folder, settings(twilio.port(), smtp.port()))) {
            twilio.start();
            smtp.start();
            hub.start();
            release(hub);
            long begin = System.nanoTime();
            int open = killInBetween(hub, twilio, smtp);
            await().atMost(LONGEST).until(() -> report(hub).path("complete").asBoolean());
            long seconds = Duration.ofNanos(System.nanoTime() - begin).toSeconds();
            JsonNode channels = report(hub).path("channels");
            hub.stop();
            List<Line> lines = List.of(
                    line(Channel.SMS, twilio.sms(), plan::sms, channels),
                    line(Channel.WHATSAPP, twilio.whatsApp(), plan::whatsApp, channels),
                    line(Channel.EMAIL, smtp.accepted(), plan::email, channels));
            return new CrashResult(
                    plan, lines, open, smtp.storedInSilence(), twilio.mishaps() + smtp.mishaps(), seconds);
        }
    }

    /** @return how many mail connections were open at the kills, together */
    private int killInBetween(HubProcess hub, LossyTwilio twilio, LossySmtp smtp) {
        int open = 0;
        for (int moment : plan.momentsOfDeath()) {
            await().atMost(LONGEST).pollInterval(Duration.ofMillis(5)).until(() -> taken(twilio, smtp) >= moment);
            open += smtp.openConnections();
            hub.kill();
            hub.start();
        }
        return open;
    }

    private static int taken(LossyTwilio twilio, LossySmtp smtp) {
        return twilio.sms().total()
                + twilio.whatsApp().total()
                + smtp.accepted().total();
    }

    private void release(HubProcess hub) {
        hub.put("/api/quarters", "text/csv", "id,parent,name,households,geocodes\nstadt,,Stadt,0,\n");
        hub.post("admin", "/api/subscribers", "text/csv", subscribers());
        hub.post("author", "/api/announcements", "application/yaml", ANNOUNCEMENT);
        hub.post("author", "/api/announcements/crash/submit", "text/plain", "");
        hub.post("approver", "/api/announcements/crash/approve", "text/plain", "");
        hub.post("author", "/api/announcements/crash/send", "text/plain", "");
    }

    private String subscribers() {
        StringBuilder csv =
                new StringBuilder("sms,whatsapp,email,languages,quarter,topics,consent_source,consent_at\n");
        IntStream.range(0, plan.recipients())
                .forEach(i -> csv.append("%s,%s,%s,de,stadt,,web,2026-01-02T10:00:00Z\n"
                        .formatted(plan.sms(i), plan.whatsApp(i), plan.email(i))));
        return csv.toString();
    }

    private Line line(Channel channel, Accepted accepted, IntFunction<String> address, JsonNode channels) {
        Map<String, DeliveryState> states = new LedgerFile(database).states(channel);
        Set<String> arrived = accepted.addresses();
        int lost = (int) IntStream.range(0, plan.recipients())
                .mapToObj(address)
                .filter(to -> !CrashPlan.isDead(to) && !arrived.contains(to))
                .count();
        int differences = (int) IntStream.range(0, plan.recipients())
                .mapToObj(address)
                .filter(to -> arrived.contains(to) != ARRIVED.contains(states.get(to)))
                .count();
        int reported = StreamSupport.stream(channels.path(channel.tag()).spliterator(), false)
                .mapToInt(JsonNode::asInt)
                .sum();
        return new Line(
                channel.tag(), plan.recipients(), accepted.total(), accepted.repeats(), lost, differences, reported);
    }

    private static JsonNode report(HubProcess hub) {
        return hub.get("/api/announcements/crash/report");
    }

    private Map<String, Object> settings(int twilio, int smtp) {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("spring.datasource.url", database.url());
        settings.put("spring.datasource.username", database.user());
        settings.put("spring.datasource.password", "");
        settings.put("rundruf.twilio.base-url", "http://127.0.0.1:" + twilio);
        settings.put("rundruf.twilio.account-sid", LossyTwilio.ACCOUNT);
        settings.put("rundruf.twilio.auth-token", LossyTwilio.TOKEN);
        settings.put("rundruf.twilio.sms-from", "+4923150000");
        settings.put("rundruf.twilio.whatsapp-from", "+4923150001");
        settings.put("rundruf.whatsapp.window", "off");
        settings.put("spring.mail.host", "127.0.0.1");
        settings.put("spring.mail.port", smtp);
        settings.put("rundruf.mail.from", "Stadt <stadt@example.org>");
        settings.put("rundruf.mail.connections", CONNECTIONS);
        settings.put("rundruf.quiet-hours", "none");
        settings.put("rundruf.press.enabled", false);
        settings.put("rundruf.delivery.backoff", "500ms");
        settings.put("rundruf.delivery.longest-backoff", "4s");
        settings.put("rundruf.delivery.attempts", 12);
        settings.put("rundruf.settle.delay", 500);
        settings.put("rundruf.settle.grace", "2s");
        settings.put("rundruf.node", "crash");
        for (String user : List.of("author", "approver", "admin")) {
            settings.put("rundruf.users." + user + ".password", user);
            settings.put("rundruf.users." + user + ".roles", user.toUpperCase(java.util.Locale.ROOT));
        }
        return settings;
    }
}
