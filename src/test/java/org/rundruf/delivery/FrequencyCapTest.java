package org.rundruf.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Channel;
import org.rundruf.announcement.Purpose;
import org.rundruf.announcement.Urgency;
import org.rundruf.testing.Databases;
import org.rundruf.testing.MovableClock;

/** So many messages a day, and the rest in one. */
class FrequencyCapTest {
    /** Ten in the morning in Berlin; the digest goes out at six. */
    private static final Instant EVENING = Instant.parse("2026-11-24T17:00:00Z");

    private final MovableClock clock = new MovableClock("2026-11-24T09:00:00Z");

    /** Berlin is an hour ahead in winter and two in summer; clocks change on 29 March and 25 October 2026. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-24T09:00:00Z, 18:00, none,        2026-11-24T17:00:00Z, 2026-11-24T23:00:00Z",
        "2026-11-24T17:00:00Z, 18:00, none,        2026-11-25T17:00:00Z, 2026-11-24T23:00:00Z",
        "2026-11-24T23:30:00Z, 18:00, none,        2026-11-25T17:00:00Z, 2026-11-25T23:00:00Z",
        "2026-03-28T18:00:00Z, 18:00, none,        2026-03-29T16:00:00Z, 2026-03-28T23:00:00Z",
        "2026-03-29T00:30:00Z, 02:30, none,        2026-03-29T01:30:00Z, 2026-03-29T22:00:00Z",
        "2026-10-24T17:00:00Z, 18:00, none,        2026-10-25T17:00:00Z, 2026-10-24T22:00:00Z",
        "2026-11-24T09:00:00Z, 22:00, 21:00-07:00, 2026-11-25T06:00:00Z, 2026-11-24T23:00:00Z",
    })
    void daysAndDigestsFollowTheCitysClocks(Instant now, String time, String quiet, Instant digest, Instant tomorrow) {
        FrequencyCap cap = cap(new MovableClock(now.toString()), quiet, "3", time);

        assertThat(cap.digest()).isEqualTo(digest);
        assertThat(cap.tomorrow()).isEqualTo(tomorrow);
    }

    @ParameterizedTest
    @CsvSource({
        "0,    18:00,  rundruf.frequency-cap, 'write 3, or none'",
        "many, 18:00,  rundruf.frequency-cap, 'write 3, or none'",
        "3,    6 p.m., rundruf.digest-time,   write 18:00",
    })
    void saysWhichSettingIsWrong(String most, String time, String setting, String right) {
        assertThatThrownBy(() -> cap(clock, "none", most, time))
                .hasMessageContaining(setting)
                .hasMessageContaining(right);
    }

    private static FrequencyCap cap(MovableClock clock, String quiet, String most, String time) {
        ZoneId zone = ZoneId.of("Europe/Berlin");
        return new FrequencyCap(clock, zone, new QuietHours(clock, zone, () -> false, quiet), most, time);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theRestOfTheDayGoesOutInOneMessage(Databases databases) {
        Hub hub = hub(databases, 1);
        Announcement first = planned(hub, "first");
        Announcement second = planned(hub, "second");
        Announcement third = planned(hub, "third");
        Announcement high = hub.planned(draft("high").urgency(Urgency.HIGH));
        Announcement emergency = hub.planned(draft("emergency").urgency(Urgency.EMERGENCY));

        assertThat(versions(hub.sendAll(Channel.SMS)))
                .containsExactlyInAnyOrder(
                        first.key(), first.key(), high.key(), high.key(), emergency.key(), emergency.key());
        assertThat(hub.ledger().held(second.key())).isEqualTo(2);
        assertThat(hub.ledger().isComplete(second.key())).isFalse();

        advanceTo(EVENING);
        List<Delivery> digests = hub.ledger().claim(Channel.SMS, 10);
        assertThat(digests)
                .hasSize(2)
                .allSatisfy(digest -> assertThat(digest.digest())
                        .extracting(Delivery.Item::version)
                        .containsExactly(second.key(), third.key()));
        assertThat(hub.ledger().held(second.key())).isZero();
        digests.forEach(digest -> hub.ledger().record(Outcome.sent(digest, "SM" + digest.id())));
        assertStates(hub, third, "sent 2");

        digests.forEach(digest -> hub.ledger().receipt(digest.id(), DeliveryState.DELIVERED, "SM" + digest.id(), null));
        assertStates(hub, second, "delivered 2");
        assertStates(hub, third, "delivered 2");
        assertThat(hub.ledger().isComplete(third.key())).isTrue();
        assertThat(hub.ledger().claim(Channel.SMS, 10)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aNewDayBeginsAnew(Databases databases) {
        Hub hub = hub(databases, 1);
        planned(hub, "first");
        hub.sendAll(Channel.SMS);
        advanceTo(Instant.parse("2026-11-24T23:00:00Z"));
        Announcement tomorrow = planned(hub, "tomorrow");

        assertThat(versions(hub.sendAll(Channel.SMS))).containsExactly(tomorrow.key(), tomorrow.key());
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatDropsOutLeavesTheRest(Databases databases) {
        Hub hub = hub(databases, 1);
        planned(hub, "first");
        Announcement cancelled = planned(hub, "cancelled");
        Announcement expired = hub.planned(draft("expired").expires("2026-11-24T18:00:00Z"));
        Announcement left = planned(hub, "left");
        hub.sendAll(Channel.SMS);

        hub.ledger().suppress(cancelled.key(), "cancelled");
        advanceTo(EVENING.plus(Duration.ofHours(2)));
        List<Delivery> claimed = hub.ledger().claim(Channel.SMS, 10);

        assertThat(versions(claimed)).as("an ordinary message").containsExactly(left.key(), left.key());
        assertThat(claimed).noneMatch(Delivery::isDigest);
        assertThat(hub.ledger().reasons(expired.key())).containsEntry("expired", 2);
        assertThat(hub.ledger().reasons(cancelled.key())).containsEntry("cancelled", 2);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatWouldBeOverByThenGoesOutAtOnce(Databases databases) {
        Hub hub = hub(databases, 1);
        planned(hub, "first");
        Announcement soon = hub.planned(draft("soon").expires("2026-11-24T16:59:00Z"));

        assertThat(versions(hub.sendAll(Channel.SMS))).contains(soon.key());
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aCorrectionReachesWhoeverGotWhatItCorrects(Databases databases) {
        Hub hub = hub(databases, 1);
        Announcement got = planned(hub, "got");
        hub.sendAll(Channel.SMS);
        Announcement missed = planned(hub, "missed");
        hub.sendAll(Channel.SMS);
        Announcement correction = hub.planned(draft("new-got").replaces(Purpose.UPDATE, got.id()));
        Announcement other = hub.planned(draft("new-missed").replaces(Purpose.UPDATE, missed.id()));

        assertThat(versions(hub.sendAll(Channel.SMS))).containsExactly(correction.key(), correction.key());
        assertThat(hub.ledger().held(other.key())).isEqualTo(2);
        hub.ledger().heed();
        assertStates(hub, missed, "suppressed 2");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void allShareWhatBecomesOfTheMessage(Databases databases) {
        Hub hub = hub(databases, 1);
        planned(hub, "first");
        Announcement one = planned(hub, "one");
        Announcement two = planned(hub, "two");
        hub.sendAll(Channel.SMS);
        advanceTo(EVENING);

        List<Delivery> digests = hub.ledger().claim(Channel.SMS, 10);
        hub.ledger().record(Outcome.retry(digests.get(0), "busy", null));
        assertThat(hub.node.attempts().begin(digests.get(1))).isTrue();
        hub.ledger().record(Outcome.inDoubt(digests.get(1), "reset"));
        assertStates(hub, two, "sending 1, retrying 1");
        assertThat(hub.ledger().claim(Channel.SMS, 10)).isEmpty();

        clock.advance(Duration.ofMinutes(5));
        List<Delivery> again = hub.ledger().claim(Channel.SMS, 10);
        assertThat(again)
                .singleElement()
                .satisfies(digest -> assertThat(digest.digest()).hasSize(2));
        hub.ledger().record(Outcome.failed(again.get(0), "30006"));
        assertThat(hub.ledger().reasons(one.key())).containsEntry("30006", 1);
        assertThat(hub.ledger().reasons(two.key())).containsEntry("30006", 1);

        List<Delivery> doubtful = hub.ledger().inDoubt(Channel.SMS, 10);
        assertThat(doubtful)
                .singleElement()
                .satisfies(digest -> assertThat(digest.digest()).hasSize(2));
        hub.ledger().record(Outcome.sent(doubtful.get(0), "SM1"));
        assertStates(hub, one, "sent 1, failed 1");
        assertStates(hub, two, "sent 1, failed 1");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void nothingOfWhatIsCancelledBegins(Databases databases) {
        Hub hub = hub(databases, 1);
        planned(hub, "first");
        Announcement one = planned(hub, "one");
        Announcement two = planned(hub, "two");
        hub.sendAll(Channel.SMS);
        advanceTo(EVENING);
        List<Delivery> claimed = hub.ledger().claim(Channel.SMS, 10);

        hub.ledger().suppress(two.key(), "cancelled");

        assertThat(claimed).noneMatch(hub.node.attempts()::begin);
        assertStates(hub, two, "suppressed 2");
        assertThat(versions(hub.sendAll(Channel.SMS))).containsExactly(one.key(), one.key());
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatIsPausedLeavesTheDigest(Databases databases) {
        Hub hub = hub(databases, 1);
        planned(hub, "first");
        Announcement paused = planned(hub, "paused");
        Announcement one = planned(hub, "one");
        Announcement two = planned(hub, "two");
        hub.sendAll(Channel.SMS);

        hub.ledger().pause(paused);
        advanceTo(EVENING);
        assertThat(hub.sendAll(Channel.SMS))
                .hasSize(2)
                .allSatisfy(digest -> assertThat(digest.digest())
                        .extracting(Delivery.Item::version)
                        .containsExactly(one.key(), two.key()));
        hub.ledger().resume(paused);
        hub.sendAll(Channel.SMS);
        assertThat(hub.ledger().held(paused.key())).isEqualTo(2);
        clock.advance(Duration.ofDays(1));
        assertThat(versions(hub.sendAll(Channel.SMS))).containsExactly(paused.key(), paused.key());
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whereNoTextIsTakenEachGoesOutForItselfOnTheNextDays(Databases databases) {
        Hub hub = hub(databases, 1);
        hub.takesText = false;
        hub.planned(draft("first").channels(Channel.WHATSAPP));
        Announcement one = hub.planned(draft("one").channels(Channel.WHATSAPP));
        Announcement two = hub.planned(draft("two").channels(Channel.WHATSAPP));
        hub.sendAll(Channel.WHATSAPP);

        advanceTo(EVENING);
        assertThat(hub.sendAll(Channel.WHATSAPP)).isEmpty();
        clock.advance(Duration.ofHours(12));
        assertThat(versions(hub.sendAll(Channel.WHATSAPP))).containsExactly(one.key());
        clock.advance(Duration.ofHours(12));
        assertThat(hub.sendAll(Channel.WHATSAPP)).as("held alone").hasSize(1).noneMatch(Delivery::isDigest);
        assertStates(hub, two, "sent 1");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void moreThanOneMessageHoldsGoesOutInAnother(Databases databases) {
        Hub hub = hub(databases, 1);
        for (int i = 0; i < 12; i++) {
            planned(hub, "news-" + i);
        }
        hub.sendAll(Channel.SMS);
        advanceTo(EVENING);

        List<Delivery> sent = new ArrayList<>(hub.sendAll(Channel.SMS));
        sent.addAll(hub.sendAll(Channel.SMS));
        assertThat(sent).extracting(digest -> digest.digest().size()).containsExactlyInAnyOrder(8, 8, 3, 3);
        assertThat(hub.ledger().claim(Channel.SMS, 10)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoStopsGetsNoDigest(Databases databases) {
        Hub hub = hub(databases, 1);
        planned(hub, "first");
        planned(hub, "one");
        planned(hub, "two");
        List<Delivery> sent = hub.sendAll(Channel.SMS);
        hub.audience.subscriptions.stop(sent.get(0).contact(), "STOP");
        advanceTo(EVENING);

        assertThat(hub.sendAll(Channel.SMS))
                .singleElement()
                .satisfies(digest ->
                        assertThat(digest.contact()).isNotEqualTo(sent.get(0).contact()));
    }

    private Hub hub(Databases databases, int most) {
        Hub hub = new Hub(databases.fresh(), clock);
        hub.audience.add("+491713920010,+491713920010,,de,dortmund/nord,", "+491713920011,,,ar,dortmund/nord,");
        hub.frequencyCap(most, "18:00");
        return hub;
    }

    private static Hub.Draft draft(String id) {
        return new Hub.Draft().id(id).title(id).channels(Channel.SMS);
    }

    private static Announcement planned(Hub hub, String id) {
        return hub.planned(draft(id));
    }

    private void advanceTo(Instant time) {
        clock.advance(Duration.between(clock.instant(), time));
    }

    private static List<Long> versions(List<Delivery> deliveries) {
        return deliveries.stream().map(Delivery::version).toList();
    }

    /** The report counts what there is. */
    private static void assertStates(Hub hub, Announcement announcement, String states) {
        assertThat(hub.ledger().count(announcement.key()).stream()
                        .collect(Collectors.groupingBy(
                                Ledger.Count::state,
                                java.util.TreeMap::new,
                                Collectors.summingInt(Ledger.Count::deliveries)))
                        .entrySet()
                        .stream()
                        .map(state -> state.getKey().tag() + " " + state.getValue())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(states);
        assertThat(hub.audience.jdbc.queryForObject(
                        "SELECT COUNT(*) FROM delivery d JOIN delivery_count c ON c.version = d.version"
                                + " AND c.channel = d.channel AND c.language = d.language AND c.state = d.state"
                                + " AND c.deliveries > 0 WHERE d.version = ?",
                        Integer.class,
                        announcement.key()))
                .isEqualTo(hub.recipients(announcement).size());
    }
}
