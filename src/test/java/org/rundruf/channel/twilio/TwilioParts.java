package org.rundruf.channel.twilio;

import java.time.Clock;
import org.rundruf.channel.TwilioAccount;
import org.rundruf.channel.gate.ChannelGate;
import org.rundruf.rendering.PublicUrl;
import org.rundruf.testing.MovableClock;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The beans that speak to Twilio, without the rest of the hub. */
final class TwilioParts {
    private TwilioParts() {}

    /** @param more settings, as {@code name=value} */
    static AnnotationConfigApplicationContext start(
            FaultyTwilio server, StopsHeard stops, SilencesHeard silences, String... more) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        TestPropertyValues.of(
                        "rundruf.public-url=https://city.example/",
                        "rundruf.twilio.base-url=" + server.baseUrl(),
                        "rundruf.twilio.account-sid=ACtest",
                        "rundruf.twilio.auth-token=secret",
                        "rundruf.twilio.sms-from=+4915199900000",
                        "rundruf.twilio.timeout=700ms",
                        "rundruf.sms.concurrency=2",
                        "rundruf.whatsapp.concurrency=2")
                .and(more)
                .applyTo(context);
        context.getBeanFactory().setConversionService(ApplicationConversionService.getSharedInstance());
        context.registerBean(Clock.class, () -> new MovableClock("2026-11-24T09:00:00Z"));
        context.registerBean(StopsHeard.class, () -> stops);
        context.registerBean(SilencesHeard.class, () -> silences);
        context.register(
                TwilioConfiguration.class,
                TwilioAccount.class,
                ChannelGate.class,
                TwilioCodes.class,
                TwilioErrors.class,
                TwilioOutcomes.class,
                TwilioMessages.class,
                PublicUrl.class);
        context.refresh();
        return context;
    }
}
