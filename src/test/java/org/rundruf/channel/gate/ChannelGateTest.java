package org.rundruf.channel.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rundruf.announcement.Channel;
import org.rundruf.testing.MovableClock;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.mock.env.MockEnvironment;

class ChannelGateTest {
    private final MovableClock clock = new MovableClock("2026-11-24T09:00:00Z");
    private final ChannelGate gate =
            new ChannelGate(clock, new MockEnvironment().withProperty("rundruf.email.per-second", "30"));

    @Test
    void letsEverythingThroughThatMayLeave() {
        assertThat(gate.room(Channel.SMS, 100)).isEqualTo(100);
        assertThat(gate.room(Channel.EMAIL, 100)).isEqualTo(30);
        assertThat(gate.perSecond("email")).isEqualTo(30);
        assertThat(gate.perSecond("sms")).isZero();
        assertThat(gate.pass(Channel.SMS)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Cause.class,
            names = {"CONFIGURATION", "SENDER"})
    void triesOneMessageAMinuteUntilItWorks(Cause cause) {
        gate.misconfigured(Channel.SMS, cause, "Twilio error 20003: account");
        assertThat(gate.room(Channel.SMS, 100)).isZero();
        assertThat(gate.pass(Channel.SMS)).isFalse();
        assertThat(gate.room(Channel.WHATSAPP, 100)).isEqualTo(100);

        clock.advance(Duration.ofMinutes(1));
        assertThat(gate.room(Channel.SMS, 100)).isEqualTo(1);
        assertThat(gate.pass(Channel.SMS)).isTrue();
        assertThat(gate.pass(Channel.SMS))
                .as("the second one waits for what becomes of the first")
                .isFalse();
        assertThat(gate.room(Channel.SMS, 100)).isZero();

        gate.lift(Channel.SMS, cause);
        assertThat(gate.room(Channel.SMS, 100)).isEqualTo(100);
        assertThat(gate.pass(Channel.SMS)).isTrue();
    }

    @Test
    void everyCauseHasToEnd() {
        gate.misconfigured(Channel.SMS, Cause.CONFIGURATION, "account");
        gate.pause(Channel.SMS, new ChannelPause(Cause.OPERATOR, "wait for the mayor", clock.instant(), null));
        gate.lift(Channel.SMS, Cause.CONFIGURATION);
        clock.advance(Duration.ofDays(300));
        assertThat(gate.room(Channel.SMS, 100)).isZero();

        gate.lift(Channel.SMS, Cause.OPERATOR);
        assertThat(gate.room(Channel.SMS, 100)).isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource({
        "     , PT1S", //
        "PT7S , PT7S", //
        "P2D  , PT15M"
    })
    void restsAsLongAsTheProviderWantsWithinReason(Duration asked, Duration rest) {
        gate.tooFast(Channel.SMS, "Twilio error 20429: busy", asked);
        clock.advance(rest.minusMillis(1));
        assertThat(gate.pass(Channel.SMS)).isFalse();
        assertThat(gate.room(Channel.SMS, 100)).isZero();
        clock.advance(Duration.ofMillis(1));
        assertThat(gate.room(Channel.SMS, 100)).isEqualTo(1);
        assertThat(gate.pass(Channel.SMS)).isTrue();
        clock.advance(Duration.ofMinutes(5));
        assertThat(gate.room(Channel.SMS, 100)).isEqualTo(100);
    }

    @Test
    void aShorterRestDoesNotEndALongerOne() {
        gate.tooFast(Channel.SMS, "busy", Duration.ofSeconds(30));
        gate.tooFast(Channel.SMS, "busy", Duration.ofSeconds(2));
        clock.advance(Duration.ofSeconds(29));
        assertThat(gate.pass(Channel.SMS)).isFalse();
    }

    @Test
    void aProviderOutOfReachIsTriedSoonAndThenLessAndLessOften() {
        gate.unreachable(Channel.SMS, "no connection");
        assertThat(gate.pass(Channel.SMS)).isFalse();
        Instant begin = clock.instant();
        List<Long> tried = new ArrayList<>();
        for (int second = 0; second < 300; second++) {
            clock.advance(Duration.ofSeconds(1));
            if (gate.pass(Channel.SMS)) {
                tried.add(Duration.between(begin, clock.instant()).toSeconds());
                gate.unreachable(Channel.SMS, "no connection");
            }
        }
        assertThat(tried).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 64L, 124L, 184L, 244L);

        gate.answered(Channel.SMS);
        assertThat(gate.room(Channel.SMS, 100)).isEqualTo(100);
    }

    @Test
    void oneSilenceIsAnAccidentAndManyInARowAreAFault() {
        for (int i = 0; i < 10; i++) {
            gate.unanswered(Channel.EMAIL, "no answer");
            gate.unanswered(Channel.EMAIL, "no answer");
            gate.unanswered(Channel.EMAIL, "no answer");
            assertThat(gate.pass(Channel.EMAIL)).isTrue();
            gate.answered(Channel.EMAIL);
        }
        for (int i = 0; i < 4; i++) {
            gate.unanswered(Channel.EMAIL, "no answer");
        }
        assertThat(gate.pass(Channel.EMAIL)).isFalse();
        assertThat(gate.pass(Channel.SMS)).isTrue();
        gate.answered(Channel.EMAIL);
        assertThat(gate.pass(Channel.EMAIL)).isTrue();
    }

    @Test
    void healthNamesWhatIsPausedAndWhy() {
        ChannelHealth email = new ChannelHealth(gate, Channel.EMAIL);
        ChannelHealth sms = new ChannelHealth(gate, Channel.SMS);
        gate.tooFast(Channel.EMAIL, "busy", null);
        assertThat(email.health()).isEqualTo(Health.up().build());

        gate.misconfigured(Channel.SMS, Cause.CONFIGURATION, "Twilio error 20003: account; check the token");
        assertThat(email.health().getStatus()).isEqualTo(Status.UP);
        assertThat(sms.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
        assertThat(sms.health().getDetails().toString())
                .contains("configuration", "Twilio error 20003: account; check the token", "2026-11-24T09:00:00Z");

        gate.lift(Channel.SMS, Cause.CONFIGURATION);
        assertThat(sms.health().getStatus()).isEqualTo(Status.UP);
    }
}
