package org.rundruf.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Channel;
import org.rundruf.announcement.WrongState;
import org.rundruf.testing.Databases;

/** What was sent and did not arrive is sent again, and nothing else is. */
class RepetitionTest {

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatFailedGoesOutAgainOnceAndNothingElse(Databases databases) {
        Hub hub = withPeople(databases, 2100);
        Announcement announcement = hub.planned(new Hub.Draft().channels(Channel.SMS));
        List<Delivery> all = hub.ledger().claim(Channel.SMS, 3000);
        all.forEach(delivery -> hub.ledger().record(outcome(delivery, delivery.id() % 7)));
        hub.ledger().receipt(all.get(0).id(), DeliveryState.DELIVERED, null, null);
        long missed = all.stream().filter(delivery -> delivery.id() % 7 == 1).count();

        assertThat(hub.ledger().again(announcement)).isEqualTo((int) missed);
        assertThat(hub.ledger().again(announcement)).isZero();

        List<Delivery> again = hub.sendAll(Channel.SMS);
        assertThat(again).hasSize((int) missed).allMatch(delivery -> delivery.id() % 7 == 1 && delivery.attempt() == 2);
        assertThat(hub.ledger().reasons(announcement.key())).containsOnlyKeys("stopped");
        assertThat(ofMinutes(hub)).isEqualTo(ofCounts(hub)).doesNotContainKey(DeliveryState.FAILED.code());
    }

    private static Outcome outcome(Delivery delivery, long luck) {
        return luck == 1
                ? Outcome.failed(delivery, "Twilio error 30003: unreachable")
                : luck == 2 ? Outcome.suppressed(delivery, "stopped") : Outcome.sent(delivery, "SM" + delivery.id());
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoGotItElsewhereGetsItNoSecondTime(Databases databases) {
        Hub hub = new Hub(databases.fresh());
        hub.audience.add(
                "+491713920010,,a@example.org,de,dortmund/nord,", "+491713920011,,b@example.org,de,dortmund/nord,");
        Announcement announcement = hub.planned(new Hub.Draft().channels(Channel.SMS, Channel.EMAIL));
        hub.ledger().claim(Channel.SMS, 10).forEach(sms -> hub.ledger().record(Outcome.failed(sms, "no")));
        List<Delivery> mails = hub.ledger().claim(Channel.EMAIL, 10);
        hub.ledger().record(Outcome.sent(mails.get(0), "<1@example.org>"));
        hub.ledger().record(Outcome.failed(mails.get(1), "SMTP 550 5.2.2: mailbox full"));

        assertThat(hub.ledger().again(announcement)).isEqualTo(2);
        assertThat(hub.ledger().claim(Channel.SMS, 10))
                .extracting(Delivery::address)
                .containsExactly(mails.get(1).address().startsWith("a") ? "+491713920010" : "+491713920011");
        assertThat(hub.ledger().claim(Channel.EMAIL, 10))
                .extracting(Delivery::id)
                .containsExactly(mails.get(1).id());
    }

    @ParameterizedTest
    @CsvSource({
        "SMS, Twilio error 30410: perhaps-delivered, 0",
        "SMS, Twilio error 30003: unreachable, 1",
        "EMAIL, SMTP 550 5.2.2: mailbox full, 1"
    })
    void whatMayHaveArrivedIsNoFailure(Channel channel, String reason, int again) {
        Hub hub = withPeople(Databases.H2, 1);
        Announcement announcement = hub.planned(new Hub.Draft().channels(channel));
        hub.ledger().record(Outcome.failed(hub.ledger().claim(channel, 1).get(0), reason));

        assertThat(hub.ledger().again(announcement)).isEqualTo(again);
    }

    @Test
    void anEmailThatWasInDoubtMayLieInItsMailbox() {
        Hub hub = withPeople(Databases.H2, 1);
        Announcement announcement = hub.planned(new Hub.Draft().channels(Channel.EMAIL));
        Delivery first = hub.ledger().claim(Channel.EMAIL, 1).get(0);
        hub.ledger().record(Outcome.inDoubt(first, "it broke off"));
        hub.ledger().requeue(first);
        hub.clock.advance(Duration.ofHours(1));
        Delivery second = hub.ledger().claim(Channel.EMAIL, 1).get(0);
        hub.ledger().record(Outcome.failed(second, "SMTP 550 5.7.1: refused by policy"));

        assertThat(hub.ledger().again(announcement)).isZero();
    }

    @Test
    void whoWantsNothingMoreIsLeftAlone() {
        Hub hub = withPeople(Databases.H2, 1);
        Announcement announcement = hub.planned(new Hub.Draft().channels(Channel.SMS));
        Delivery failed = hub.ledger().claim(Channel.SMS, 1).get(0);
        hub.ledger().record(Outcome.failed(failed, "no"));
        hub.audience.subscriptions.stop(failed.contact(), "STOP");

        assertThat(hub.ledger().again(announcement)).isZero();
    }

    @Test
    void whatIsPausedWaitsUntilItIsResumed() {
        Hub hub = withPeople(Databases.H2, 3);
        Announcement announcement = failed(hub);
        hub.ledger().pause(announcement);

        assertThat(hub.ledger().again(announcement)).isEqualTo(3);
        assertThat(hub.ledger().claim(Channel.SMS, 10)).isEmpty();
        hub.ledger().resume(announcement);
        assertThat(hub.ledger().claim(Channel.SMS, 10)).hasSize(3);
    }

    @Test
    void nothingIsSentAgainOfWhatIsOver() {
        Hub hub = withPeople(Databases.H2, 1);
        Announcement cancelled = failed(hub);
        hub.ledger().suppress(cancelled.key(), "cancelled");
        assertThatThrownBy(() -> hub.ledger().again(cancelled)).isInstanceOf(WrongState.class);

        Announcement expiring =
                hub.planned(new Hub.Draft().id("soon").channels(Channel.SMS).expires("2026-11-24T12:00:00+01:00"));
        hub.ledger().record(Outcome.failed(hub.ledger().claim(Channel.SMS, 1).get(0), "no"));
        hub.clock.advance(Duration.ofHours(3));
        assertThatThrownBy(() -> hub.ledger().again(expiring)).isInstanceOf(WrongState.class);
    }

    /** Whoever subscribed meanwhile was not among those whom it did not reach. */
    @Test
    void nobodyIsAddedToWhatIsSentAgain() {
        Hub hub = withPeople(Databases.H2, 1);
        Announcement announcement = failed(hub);
        hub.ledger().again(announcement);
        hub.audience.add("+491713920999,,,de,dortmund/nord,");

        assertThat(hub.plan(announcement)).isZero();
        assertThat(hub.sendAll(Channel.SMS)).hasSize(1);
    }

    /** The words of the provider's table and of the ledger are the same. */
    @Test
    void theProvidersWordForADoubtIsKnown() throws java.io.IOException {
        try (var codes = Hub.class.getResourceAsStream("/org/rundruf/channel/twilio/twilio-codes.csv")) {
            assertThat(new String(codes.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                    .contains("," + Reasons.PERHAPS_DELIVERED + ",");
        }
    }

    private static Announcement failed(Hub hub) {
        Announcement announcement = hub.planned(new Hub.Draft().channels(Channel.SMS));
        hub.ledger().claim(Channel.SMS, 10).forEach(sms -> hub.ledger().record(Outcome.failed(sms, "no")));
        return announcement;
    }

    private static Hub withPeople(Databases databases, int people) {
        Hub hub = new Hub(databases.fresh());
        hub.audience.add(IntStream.range(0, people)
                .mapToObj(i -> "+4917139%05d,,p%d@example.org,de,dortmund/nord,".formatted(i, i))
                .toArray(String[]::new));
        return hub;
    }

    private static Map<Integer, Integer> ofMinutes(Hub hub) {
        return sums(
                hub,
                "SELECT state, SUM(deliveries) AS n FROM delivery_minute GROUP BY state HAVING SUM(deliveries) <> 0");
    }

    private static Map<Integer, Integer> ofCounts(Hub hub) {
        return sums(
                hub,
                "SELECT state, SUM(deliveries) AS n FROM delivery_count WHERE state > 2 GROUP BY state HAVING SUM(deliveries) <> 0");
    }

    private static Map<Integer, Integer> sums(Hub hub, String query) {
        Map<Integer, Integer> sums = new java.util.TreeMap<>();
        hub.audience.jdbc.query(query, row -> {
            sums.put(row.getInt("state"), row.getInt("n"));
        });
        return sums;
    }
}
