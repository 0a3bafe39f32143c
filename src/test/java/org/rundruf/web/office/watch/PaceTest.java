package org.rundruf.web.office.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rundruf.announcement.Channel.EMAIL;
import static org.rundruf.announcement.Channel.SMS;
import static org.rundruf.delivery.DeliveryState.QUEUED;
import static org.rundruf.delivery.DeliveryState.RETRYING;
import static org.rundruf.delivery.DeliveryState.SENT;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rundruf.announcement.Channel;
import org.rundruf.delivery.DeliveryState;
import org.rundruf.delivery.Progress;

class PaceTest {
    private final Pace pace = new Pace();

    @Test
    void isKnownOnceItWasWatchedForSomeSeconds() {
        note(0, sms(0, 100));
        note(4, sms(8, 92));
        assertThat(pace.perSecond(SMS)).isEmpty();
        note(10, sms(20, 80));
        assertThat(pace.perSecond(SMS)).hasValue(2.0);
        assertThat(pace.left(sms(20, 80))).contains(Duration.ofSeconds(40));
    }

    @Test
    void isOnlyThatOfTheLastMinute() {
        note(0, sms(0, 1000));
        for (int second = 60; second <= 120; second += 10) {
            note(second, sms(600 + (second - 60) / 2, 400));
        }
        assertThat(pace.perSecond(SMS)).hasValue(0.5);
    }

    @Test
    void nobodyKnowsHowLongItTakesWhileNothingMoves() {
        note(0, sms(10, 90));
        note(30, sms(10, 90));
        assertThat(pace.left(sms(10, 90))).isEmpty();
    }

    @Test
    void theSlowestChannelDecidesAndAnUnknownOneMakesAllUnknown() {
        note(0, together(sms(0, 100), mails(0, 100)));
        note(10, together(sms(50, 50), mails(10, 90)));
        assertThat(pace.left(together(sms(50, 50), mails(10, 90)))).contains(Duration.ofSeconds(90));

        Pace stuck = new Pace();
        stuck.note(Duration.ZERO, together(sms(0, 100), mails(0, 100)));
        stuck.note(Duration.ofSeconds(10), together(sms(50, 50), mails(0, 100)));
        assertThat(stuck.left(together(sms(50, 50), mails(0, 100)))).isEmpty();
    }

    @Test
    void whatIsTriedAgainLaterHasNoPace() {
        note(0, sms(0, 10));
        note(10, sms(10, 0));
        assertThat(pace.left(new Progress(
                        List.of(new Progress.Cell(SMS, SENT, "", 10), new Progress.Cell(SMS, RETRYING, "", 3)),
                        false,
                        null,
                        null)))
                .isEmpty();
    }

    @Test
    void aPauseOrANightIsForgotten() {
        note(0, sms(0, 100));
        note(10, sms(50, 50));
        pace.note(Duration.ofSeconds(20), new Progress(sms(50, 50).cells(), true, null, null));
        note(30, sms(50, 50));
        assertThat(pace.perSecond(SMS)).isEmpty();
        note(40, sms(60, 40));
        pace.note(Duration.ofSeconds(50), new Progress(sms(70, 30).cells(), false, null, Instant.EPOCH));
        assertThat(pace.perSecond(SMS)).isEmpty();
    }

    @Test
    void whatIsSentAgainBeginsAnew() {
        note(0, sms(0, 100));
        note(10, sms(100, 0));
        note(20, sms(90, 10));
        assertThat(pace.perSecond(SMS)).isEmpty();
    }

    private void note(int second, Progress progress) {
        pace.note(Duration.ofSeconds(second), progress);
    }

    private static Progress sms(int sent, int queued) {
        return of(SMS, sent, queued);
    }

    private static Progress mails(int sent, int queued) {
        return of(EMAIL, sent, queued);
    }

    private static Progress of(Channel channel, int sent, int queued) {
        return new Progress(List.of(cell(channel, SENT, sent), cell(channel, QUEUED, queued)), false, null, null);
    }

    private static Progress.Cell cell(Channel channel, DeliveryState state, int deliveries) {
        return new Progress.Cell(channel, state, "", deliveries);
    }

    private static Progress together(Progress one, Progress other) {
        List<Progress.Cell> cells = new ArrayList<>(one.cells());
        cells.addAll(other.cells());
        return new Progress(cells, false, null, null);
    }
}
