package org.rundruf.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rundruf.testing.Databases;

/** Providers that nobody can connect to, or that take a connection and never answer. */
class SilentProvidersTest {
    private static final Duration SEEN = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    @Test
    void withoutAConnectionTheChannelWaitsAndNoTryIsUsedUp() throws IOException {
        int port = freePort();
        try (OutageRun run = new OutageRun(
                folder,
                Databases.H2.address(folder),
                "rundruf.twilio.base-url=http://127.0.0.1:" + port,
                "rundruf.gate.probe=2s",
                "rundruf.delivery.attempts=2",
                "rundruf.delivery.backoff=100ms",
                "rundruf.delivery.longest-backoff=200ms")) {
            run.publish();
            await().atMost(SEEN).until(() -> run.status("sms").equals("OUT_OF_SERVICE"));
            assertThat(run.why("sms")).startsWith("no connection to Twilio: ");
            assertThat(run.get("/actuator/health").statusCode()).isEqualTo(200);
            assertThat(run.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
            await().during(Duration.ofSeconds(6))
                    .atMost(SEEN)
                    .until(() -> run.status("sms").equals("OUT_OF_SERVICE"));
            assertThat(run.report("sms").path("abandoned").asInt()).isZero();
            assertThat(run.report("sms").path("retrying").asInt()).isZero();

            try (LossyTwilio late = new LossyTwilio(2, port)) {
                late.start();
                await().atMost(SEEN).until(() -> run.status("sms").equals("UP"));
                await().atMost(OutageRun.LONG).until(() -> late.sms().total() > OutageRun.PEOPLE / 2);
            }
        }
    }

    @Test
    void aSilentMailServerHoldsUpNothingButEmail() {
        try (Gateway mail = new Gateway();
                OutageRun run = new OutageRun(
                        folder,
                        Databases.H2.address(folder),
                        "spring.mail.port=" + mail.port(),
                        "spring.mail.properties.mail.smtp.timeout=3000",
                        "rundruf.gate.probe=2s")) {
            mail.leadTo(run.smtpPort());
            mail.fallSilent();
            mail.start();
            run.publish();
            await().atMost(SEEN).until(() -> run.status("email").equals("OUT_OF_SERVICE"));
            assertThat(run.why("email")).contains("mail server");
            await().atMost(OutageRun.LONG).until(() -> {
                int waiting = run.report("sms").path("queued").asInt()
                        + run.report("sms").path("sending").asInt()
                        + run.report("sms").path("retrying").asInt();
                return waiting == 0;
            });
            assertThat(run.status("sms")).isEqualTo("UP");
            assertThat(run.report("email").path("sent").asInt()).isZero();

            mail.leadTo(run.smtpPort());
            run.finish();
            assertThat(run.status()).isEqualTo("UP");
        }
    }

    @Test
    void aSilentTelephoneProviderIsHeldAndItsDoubtsAreSettled() {
        try (Gateway phones = new Gateway();
                OutageRun run = new OutageRun(
                        folder,
                        Databases.H2.address(folder),
                        "rundruf.twilio.base-url=http://127.0.0.1:" + phones.port(),
                        "rundruf.twilio.timeout=2s",
                        "rundruf.gate.probe=2s")) {
            phones.leadTo(run.twilioPort());
            phones.start();
            run.begin();
            phones.fallSilent();
            await().atMost(SEEN).until(() -> run.status("sms").equals("OUT_OF_SERVICE"));
            assertThat(run.why("sms")).isEqualTo("no answer from Twilio");
            await().atMost(OutageRun.LONG)
                    .until(() -> run.report("email").path("sent").asInt() > OutageRun.PEOPLE * 9 / 10);

            phones.leadTo(run.twilioPort());
            run.finish();
            assertThat(run.status()).isEqualTo("UP");
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
