package org.rundruf.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Channel;
import org.rundruf.announcement.Urgency;
import org.rundruf.testing.Databases;

/** Deliveries that are claimed by one node and taken by another, with anything in between. */
class OfferingTest {
    private static final int PEOPLE = 20;
    private static final int PLENTY = 1000;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void oneNodeTakesItHoweverOftenItsTicketIsSeen(Databases databases) {
        Hub hub = withPeople(databases);
        Announcement announcement = hub.planned(new Hub.Draft());
        Hub.NodeOfHub other = hub.node("other");
        List<Ticket> tickets = hub.ledger().offer(Channel.EMAIL, PLENTY, PLENTY);
        assertThat(tickets).hasSize(PEOPLE).allMatch(ticket -> ticket.attempt() == 1);

        Delivery taken = other.ledger().take(tickets.get(0)).orElseThrow();
        assertThat(taken.address()).contains("@");
        assertThat(other.ledger().take(tickets.get(0))).isEmpty();
        assertThat(hub.ledger().take(tickets.get(0))).isEmpty();

        assertThat(other.attempts().begin(taken)).isTrue();
        other.ledger().record(Outcome.sent(taken, "<1@example.org>"));
        assertThat(hub.ledger().take(tickets.get(0))).isEmpty();
        assertThat(states(hub, announcement))
                .isEqualTo(Map.of(DeliveryState.SENT, 1, DeliveryState.SENDING, PEOPLE - 1));
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatNobodyTookInTimeIsOfferedAnewAndItsOldTicketIsWorthNothing(Databases databases) {
        Hub hub = withPeople(databases);
        Announcement announcement = hub.planned(new Hub.Draft());
        List<Ticket> lost = hub.ledger().offer(Channel.EMAIL, PLENTY, PLENTY);
        assertThat(hub.ledger().inDoubt(Channel.EMAIL, PLENTY)).isEmpty();
        hub.clock.advance(Duration.ofSeconds(61));

        assertThat(hub.ledger().inDoubt(Channel.EMAIL, PLENTY)).as("in doubt").isEmpty();
        assertThat(states(hub, announcement)).isEqualTo(Map.of(DeliveryState.QUEUED, PEOPLE));
        List<Ticket> anew = hub.ledger().offer(Channel.EMAIL, PLENTY, PLENTY);

        assertThat(anew).hasSize(PEOPLE).allMatch(ticket -> ticket.attempt() == 2);
        assertThat(lost)
                .allSatisfy(ticket -> assertThat(hub.ledger().take(ticket)).isEmpty());
        assertThat(anew)
                .allSatisfy(ticket -> assertThat(hub.ledger().take(ticket)).isPresent());
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatANodeTookBeforeItCrashedIsInDoubt(Databases databases) {
        Hub hub = withPeople(databases);
        hub.planned(new Hub.Draft());
        Hub.NodeOfHub crashing = hub.node("crashing");
        Ticket ticket = hub.ledger().offer(Channel.EMAIL, 1, PLENTY).get(0);
        crashing.ledger().take(ticket);
        hub.node("crashing").settlement().recover();

        assertThat(hub.ledger().inDoubt(Channel.EMAIL, PLENTY))
                .extracting(Delivery::id)
                .containsExactly(ticket.delivery());
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aCancellationAndAPauseTakeBackWhatIsOffered(Databases databases) {
        Hub hub = withPeople(databases);
        Announcement paused = hub.planned(new Hub.Draft().id("paused"));
        List<Ticket> ofPaused = hub.ledger().offer(Channel.EMAIL, PLENTY, PLENTY);
        hub.ledger().pause(paused);
        Announcement cancelled = hub.planned(new Hub.Draft().id("cancelled"));
        List<Ticket> ofCancelled = hub.ledger().offer(Channel.EMAIL, PLENTY, PLENTY);
        hub.ledger().suppress(cancelled.key(), "cancelled");

        assertThat(ofPaused).hasSize(PEOPLE).noneMatch(ticket -> take(hub, ticket));
        assertThat(ofCancelled).hasSize(PEOPLE).noneMatch(ticket -> take(hub, ticket));
        assertThat(states(hub, paused)).isEqualTo(Map.of(DeliveryState.QUEUED, PEOPLE));
        assertThat(states(hub, cancelled)).isEqualTo(Map.of(DeliveryState.SUPPRESSED, PEOPLE));
        assertThat(new Halts(hub.audience.jdbc).of(cancelled.key()).inFlight()).isEmpty();
        hub.ledger().resume(paused);
        assertThat(hub.ledger().offer(Channel.EMAIL, PLENTY, PLENTY)).hasSize(PEOPLE);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoWantsNothingMoreGetsNothingOfWhatIsOffered(Databases databases) {
        Hub hub = withPeople(databases);
        hub.planned(new Hub.Draft());
        List<Ticket> tickets = hub.ledger().offer(Channel.EMAIL, PLENTY, PLENTY);
        long contact = hub.ledger().contact(tickets.get(0).delivery()).orElseThrow();
        hub.audience.subscriptions.stop(contact, "STOP");

        assertThat(take(hub, tickets.get(0))).isFalse();
        assertThat(hub.state(tickets.get(0).delivery())).isEqualTo(DeliveryState.QUEUED);
        hub.ledger().stop(Channel.EMAIL, contact, "stopped");
        assertThat(hub.ledger().offer(Channel.EMAIL, PLENTY, PLENTY)).isEmpty();
        assertThat(hub.state(tickets.get(0).delivery())).isEqualTo(DeliveryState.SUPPRESSED);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void anEmergencyFindsRoomHoweverMuchIsOfferedAlready(Databases databases) {
        Hub hub = withPeople(databases);
        hub.planned(new Hub.Draft().id("fair"));
        assertThat(hub.ledger().offer(Channel.EMAIL, PLENTY, 5)).hasSize(5);
        assertThat(hub.ledger().offer(Channel.EMAIL, PLENTY, 5)).isEmpty();
        hub.planned(new Hub.Draft().id("flood").urgency(Urgency.EMERGENCY));

        assertThat(hub.ledger().offer(Channel.EMAIL, 3, 5)).hasSize(3).allMatch(ticket -> ticket.priority() == 0);
        assertThat(hub.ledger().offer(Channel.EMAIL, 3, 5)).hasSize(2).allMatch(ticket -> ticket.priority() == 0);
        assertThat(hub.ledger().offer(Channel.EMAIL, 3, 5)).isEmpty();
        hub.ledger().recall();
        assertThat(hub.ledger().offer(Channel.EMAIL, PLENTY, PLENTY)).hasSize(2 * PEOPLE);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aNodeThatStopsGivesBackWhatItTookAndTakesNoMore(Databases databases) {
        Hub hub = withPeople(databases);
        hub.planned(new Hub.Draft());
        Hub.NodeOfHub stopping = hub.node("stopping");
        List<Ticket> tickets = hub.ledger().offer(Channel.EMAIL, 2, PLENTY);
        Delivery taken = stopping.ledger().take(tickets.get(0)).orElseThrow();
        stopping.ledger().release();

        assertThat(stopping.attempts().begin(taken)).isFalse();
        assertThat(stopping.ledger().take(tickets.get(1))).isEmpty();
        assertThat(stopping.ledger().offer(Channel.EMAIL, PLENTY, PLENTY)).isEmpty();
        assertThat(hub.ledger().offer(Channel.EMAIL, PLENTY, PLENTY)).hasSize(PEOPLE);
    }

    @Test
    void noNodeIsCalledLikeAll() {
        assertThatThrownBy(() -> new Node("*")).hasMessageContaining("rundruf.node");
    }

    private static boolean take(Hub hub, Ticket ticket) {
        Optional<Delivery> taken = hub.ledger().take(ticket);
        return taken.isPresent();
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
