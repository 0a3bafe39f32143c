package org.rundruf.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Channel;
import org.rundruf.testing.Databases;

/** What is paused or cancelled while it is being sent. */
class HaltingTest {
    private static final int PEOPLE = 1500;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void nothingBeginsWhileItIsPausedAndAllGoesOnWhenItIsResumed(Databases databases) {
        Hub hub = withPeople(databases);
        Announcement paused = hub.planned(new Hub.Draft().id("paused"));
        List<Delivery> claimed = hub.ledger().claim(Channel.EMAIL, 100);

        assertThat(hub.ledger().pause(paused)).isTrue();
        assertThat(hub.ledger().pause(paused)).isFalse();

        assertThat(claimed).noneMatch(hub.node.attempts()::begin);
        assertThat(hub.ledger().claim(Channel.EMAIL, 100)).isEmpty();
        assertThat(states(hub, paused)).containsOnly(Map.entry(DeliveryState.QUEUED, PEOPLE));

        assertThat(hub.ledger().resume(paused)).isTrue();
        assertThat(hub.ledger().resume(paused)).isFalse();
        assertThat(hub.ledger().claim(Channel.EMAIL, PEOPLE)).hasSize(PEOPLE);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatIsPausedDoesNotStandInTheWayOfOthers(Databases databases) {
        Hub hub = withPeople(databases);
        hub.ledger().pause(hub.planned(new Hub.Draft().id("paused")));
        Announcement other = hub.planned(new Hub.Draft().id("other"));

        assertThat(hub.ledger().claim(Channel.EMAIL, PEOPLE))
                .extracting(Delivery::version)
                .containsOnly(other.key())
                .hasSize(PEOPLE);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aPauseBeforeThePlanHoldsToo(Databases databases) {
        Hub hub = withPeople(databases);
        Announcement announcement = hub.store(new Hub.Draft().id("early"));
        hub.ledger().pause(announcement);
        hub.ledger().plan(announcement, List.of("de"), "de");

        assertThat(hub.ledger().claim(Channel.EMAIL, 10)).isEmpty();
        hub.ledger().resume(announcement);
        assertThat(hub.ledger().claim(Channel.EMAIL, 10)).hasSize(10);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aRetryOfWhatIsPausedWaits(Databases databases) {
        Hub hub = withPeople(databases);
        Announcement announcement = hub.planned(new Hub.Draft());
        Delivery onItsWay = hub.ledger().claim(Channel.EMAIL, 1).get(0);
        hub.node.attempts().begin(onItsWay);
        hub.ledger().pause(announcement);

        hub.ledger().record(Outcome.retry(onItsWay, "busy", null));
        hub.clock.advance(java.time.Duration.ofHours(1));

        assertThat(hub.ledger().claim(Channel.EMAIL, 1)).isEmpty();
        hub.ledger().resume(announcement);
        assertThat(hub.ledger().claim(Channel.EMAIL, PEOPLE)).hasSize(PEOPLE);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theReportNamesWhatWasOnItsWayWhenItWasCancelled(Databases databases) {
        Hub hub = withPeople(databases);
        Announcement announcement = hub.planned(new Hub.Draft());
        List<Delivery> claimed = hub.ledger().claim(Channel.EMAIL, 3);
        hub.node.attempts().begin(claimed.get(0));
        hub.node.attempts().begin(claimed.get(1));

        hub.ledger().suppress(announcement.key(), "cancelled");
        hub.ledger().record(Outcome.sent(claimed.get(0), "<1@example.org>"));

        assertThat(hub.node.attempts().begin(claimed.get(2))).isFalse();
        Halt halt = new Halts(hub.audience.jdbc).of(announcement.key());
        assertThat(halt.reason()).isEqualTo("cancelled");
        assertThat(halt.closedAt()).isEqualTo(hub.clock.instant());
        assertThat(halt.inFlight())
                .extracting(Halt.OnItsWay::delivery, Halt.OnItsWay::channel, Halt.OnItsWay::state)
                .containsExactlyInAnyOrder(
                        tuple(claimed.get(0).id(), "email", "sent"),
                        tuple(claimed.get(1).id(), "email", "sending"));
        assertThat(states(hub, announcement))
                .containsOnly(
                        Map.entry(DeliveryState.SENT, 1),
                        Map.entry(DeliveryState.SENDING, 1),
                        Map.entry(DeliveryState.SUPPRESSED, PEOPLE - 2));
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void anotherNodeLetsGoOfWhatItClaimedWhenItHeeds(Databases databases) {
        Hub hub = withPeople(databases);
        Announcement announcement = hub.planned(new Hub.Draft());
        Hub.NodeOfHub other = hub.node("other");
        List<Delivery> elsewhere = other.ledger().claim(Channel.EMAIL, 10);

        hub.ledger().suppress(announcement.key(), "cancelled");
        other.ledger().heed();

        assertThat(elsewhere).noneMatch(other.attempts()::begin);
        assertThat(other.ledger().claim(Channel.EMAIL, 10)).isEmpty();
        assertThat(states(hub, announcement)).containsOnly(Map.entry(DeliveryState.SUPPRESSED, PEOPLE));
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theHistoryOfADeliveryAndTheListTellWhatBecameOfIt(Databases databases) {
        Hub hub = withPeople(databases);
        Announcement announcement = hub.planned(new Hub.Draft());
        Delivery delivery = hub.ledger().claim(Channel.EMAIL, 1).get(0);
        hub.ledger().record(Outcome.retry(delivery, "SMTP 451", null));
        hub.clock.advance(java.time.Duration.ofHours(1));
        List<Delivery> all = hub.ledger().claim(Channel.EMAIL, PEOPLE);
        Delivery again = all.stream()
                .filter(next -> next.id() == delivery.id())
                .findFirst()
                .orElseThrow();
        hub.ledger().record(Outcome.sent(again, "<1@example.org>"));

        DeliveryHistory.History history =
                new DeliveryHistory(hub.audience.jdbc).find(delivery.id()).orElseThrow();
        List<DeliveryList.Line> lines = new java.util.ArrayList<>();
        new DeliveryList(hub.audience.jdbc).each(announcement.key(), lines::add);

        assertThat(history.events())
                .extracting(DeliveryHistory.Event::state, DeliveryHistory.Event::attempt, DeliveryHistory.Event::reason)
                .containsExactly(tuple("queued", 0, null), tuple("retrying", 1, "SMTP 451"), tuple("sent", 2, null));
        assertThat(history.state()).isEqualTo("sent");
        assertThat(lines).hasSize(PEOPLE).doesNotHaveDuplicates();
        assertThat(lines)
                .filteredOn(line -> line.delivery() == delivery.id())
                .extracting(DeliveryList.Line::state, DeliveryList.Line::quarter, DeliveryList.Line::attempts)
                .containsExactly(tuple("sent", "dortmund/nord", 2));
    }

    private static Map<DeliveryState, Integer> states(Hub hub, Announcement announcement) {
        Map<DeliveryState, Integer> states = new java.util.EnumMap<>(DeliveryState.class);
        hub.ledger()
                .count(announcement.key())
                .forEach(count -> states.merge(count.state(), count.deliveries(), Integer::sum));
        return states;
    }

    private static Hub withPeople(Databases databases) {
        Hub hub = new Hub(databases.fresh());
        hub.audience.add(IntStream.range(0, PEOPLE)
                .mapToObj(i -> ",,resident%d@example.org,de,dortmund/nord,".formatted(i))
                .toArray(String[]::new));
        return hub;
    }
}
