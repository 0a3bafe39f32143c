package org.rundruf.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rundruf.announcement.Channel;
import org.rundruf.testing.Databases;
import org.rundruf.testing.MovableClock;

class SettlementTest {
    private static final Duration LEASE = Hub.SETTINGS.lease();

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatWasBegunIsInDoubtOnceItsLeaseRanOut(Databases databases) {
        Hub hub = withTwo(databases);
        Delivery begun = claimAndBegin(hub);

        hub.clock.advance(LEASE.minusSeconds(1));
        assertThat(hub.ledger().inDoubt(Channel.EMAIL, 10)).isEmpty();
        hub.clock.advance(Duration.ofSeconds(1));

        assertThat(hub.ledger().inDoubt(Channel.SMS, 10)).isEmpty();
        assertThat(hub.ledger().inDoubt(Channel.EMAIL, 10)).containsExactly(begun);
        assertThat(hub.node("two").ledger().inDoubt(Channel.EMAIL, 10))
                .as("taken by the first node for a lease")
                .isEmpty();
        hub.clock.advance(LEASE);
        assertThat(hub.node("two").ledger().inDoubt(Channel.EMAIL, 10)).containsExactly(begun);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void anOutcomeInDoubtIsSettledAtOnceAndCountsWhenItIsRepeated(Databases databases) {
        Hub hub = withTwo(databases);
        Delivery delivery = claimAndBegin(hub);
        for (int attempt = 1; attempt < Hub.SETTINGS.attempts(); attempt++) {
            hub.ledger().record(Outcome.inDoubt(delivery, "timeout"));
            assertThat(hub.ledger().inDoubt(Channel.EMAIL, 10)).containsExactly(delivery);
            hub.ledger().requeue(delivery);
            assertThat(hub.state(delivery.id())).isEqualTo(DeliveryState.RETRYING);
            delivery = claimAndBegin(hub);
            assertThat(delivery.attempt()).isEqualTo(attempt + 1);
        }

        hub.ledger().requeue(delivery);

        assertThat(hub.state(delivery.id())).isEqualTo(DeliveryState.ABANDONED);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatNeverBeganGoesBackWithoutAQuestion(Databases databases) {
        Hub hub = withTwo(databases);
        List<Delivery> claimed = hub.ledger().claim(Channel.EMAIL, 2);
        Delivery waiting = claimed.get(0);
        Delivery late = claimed.get(1);

        hub.clock.advance(LEASE.dividedBy(2));
        assertThat(hub.node.attempts().begin(late))
                .as("half of the lease is left to be sent in")
                .isFalse();
        hub.ledger().requeue(late);
        hub.clock.advance(LEASE.dividedBy(2));
        assertThat(hub.ledger().inDoubt(Channel.EMAIL, 10)).isEmpty();

        assertThat(hub.state(waiting.id())).isEqualTo(DeliveryState.QUEUED);
        assertThat(hub.state(late.id())).isEqualTo(DeliveryState.QUEUED);
        assertThat(hub.node.attempts().begin(waiting)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void anOrderlyStopGivesBackWhatWasNotBegun(Databases databases) {
        Hub hub = withTwo(databases);
        List<Delivery> claimed = hub.ledger().claim(Channel.EMAIL, 2);
        assertThat(hub.node.attempts().begin(claimed.get(0))).isTrue();

        hub.ledger().release();

        assertThat(hub.node.attempts().begin(claimed.get(1))).isFalse();
        assertThat(hub.ledger().claim(Channel.EMAIL, 10)).isEmpty();
        assertThat(hub.state(claimed.get(0).id())).isEqualTo(DeliveryState.SENDING);
        assertThat(hub.node("two").ledger().claim(Channel.EMAIL, 10))
                .containsExactly(claimed.get(1).next());
        hub.ledger().record(Outcome.sent(claimed.get(0), "SM1"));
        assertThat(hub.state(claimed.get(0).id())).isEqualTo(DeliveryState.SENT);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void afterACrashEverythingTheNodeHeldIsInDoubtAtOnce(Databases databases) {
        Hub hub = withTwo(databases);
        Delivery mine = hub.ledger().claim(Channel.EMAIL, 1).get(0);
        hub.node("other").ledger().claim(Channel.EMAIL, 1);

        Hub.NodeOfHub restarted = hub.node("one");
        assertThat(restarted.settlement().recover()).isEqualTo(1);
        restarted.ledger().release();

        assertThat(hub.node("two").ledger().inDoubt(Channel.EMAIL, 10)).containsExactly(mine);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aClockThatIsPutForwardEndsNoAttempt(Databases databases) {
        Hub hub = withTwo(databases);
        Delivery begun = claimAndBegin(hub);

        hub.clock.set(hub.clock.instant().plus(LEASE.multipliedBy(60)));
        assertThat(hub.ledger().inDoubt(Channel.EMAIL, 10))
                .as("it is being sent")
                .isEmpty();

        hub.clock.advance(LEASE.dividedBy(2));
        assertThat(hub.ledger().inDoubt(Channel.EMAIL, 10)).containsExactly(begun);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aClockThatIsPutBackLetsNothingBeginLater(Databases databases) {
        Hub hub = withTwo(databases);
        Delivery claimed = hub.ledger().claim(Channel.EMAIL, 1).get(0);

        hub.clock.set(hub.clock.instant().minus(LEASE.multipliedBy(60)));
        hub.clock.advance(LEASE.dividedBy(2));

        assertThat(hub.node.attempts().begin(claimed)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatAnotherNodeHoldsIsTakenOnlyAfterItWasWatchedForALease(Databases databases) {
        Hub hub = withTwo(databases);
        Delivery begun = claimAndBegin(hub);
        MovableClock ahead = new MovableClock(
                hub.clock.instant().plus(LEASE.multipliedBy(60)).toString());
        Hub.NodeOfHub other = hub.node("two", ahead);

        assertThat(other.ledger().inDoubt(Channel.EMAIL, 10)).isEmpty();
        ahead.advance(LEASE.minusSeconds(1));
        assertThat(other.ledger().inDoubt(Channel.EMAIL, 10)).isEmpty();
        ahead.advance(Duration.ofSeconds(1));

        assertThat(other.ledger().inDoubt(Channel.EMAIL, 10)).containsExactly(begun);
    }

    private static Hub withTwo(Databases databases) {
        Hub hub = new Hub(databases.fresh());
        hub.audience.add(",,a@example.org,de,dortmund,", ",,b@example.org,de,dortmund,");
        hub.planned(new Hub.Draft());
        return hub;
    }

    private static Delivery claimAndBegin(Hub hub) {
        Delivery delivery = hub.ledger().claim(Channel.EMAIL, 1).get(0);
        assertThat(hub.node.attempts().begin(delivery)).isTrue();
        assertThat(hub.node.attempts().begin(delivery))
                .as("nothing begins twice")
                .isFalse();
        return delivery;
    }
}
