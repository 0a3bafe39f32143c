package org.rundruf.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Channel;
import org.rundruf.announcement.Purpose;
import org.rundruf.announcement.Topic;
import org.rundruf.testing.Databases;

class PlanningTest {

    @ParameterizedTest
    @CsvSource({
        // subscribed to, topics, addressed, expected
        "dortmund/nord/hafen, '',          dortmund/nord/hafen,  1",
        "dortmund/nord/hafen, '',          dortmund/nord,        1",
        "dortmund/nord/hafen, '',          dortmund,             1",
        "dortmund,            '',          dortmund/nord/hafen,  1",
        "dortmund/nord,       '',          dortmund/nord/hafen,  1",
        "dortmund/nord/hafen, '',          dortmund/nord/borsig, 0",
        "bochum,              '',          dortmund,             0",
        "dortmund,            water,       dortmund,             1",
        "dortmund,            roads;water, dortmund,             1",
        "dortmund,            roads,       dortmund,             0",
    })
    void followsTheTreeAndTheTopics(String quarter, String topics, String addressed, int expected) {
        Hub hub = new Hub(Databases.H2.fresh());
        hub.audience.add(",,a@example.org,de," + quarter + "," + topics);

        assertThat(hub.plan(hub.store(new Hub.Draft().quarters(addressed)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatCameTooLateSaysWhomItWouldHaveReached(Databases databases) {
        Hub hub = new Hub(databases.fresh());
        hub.audience.add("+491713920010,,a@example.org,ar,dortmund,");
        Announcement first = hub.planned(new Hub.Draft());
        Announcement late = hub.store(new Hub.Draft().title("Doch wieder Wasser"));

        hub.ledger().forgo(late, List.of("de", "ar"), "de", "expired");
        hub.ledger().forgo(late, List.of("de", "ar"), "de", "expired");

        assertThat(hub.recipients(late))
                .containsExactlyInAnyOrder("sms +491713920010 ar suppressed", "email a@example.org ar suppressed");
        assertThat(hub.ledger().reasons(late.key())).isEqualTo(Map.of("expired", 2));
        assertThat(hub.ledger().claim(Channel.SMS, 10))
                .as("what it would have replaced goes on")
                .extracting(Delivery::version)
                .containsExactly(first.key());
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void plansOneDeliveryAContactPointOnAskedChannelsOnly(Databases databases) {
        Hub hub = new Hub(databases.fresh());
        hub.audience.add(
                "+491713920010,+491713920010,a@example.org,tr;ar-SY,dortmund/nord/hafen,water;roads",
                ",,a@example.org,,dortmund,",
                ",,b@example.org,fa,dortmund/nord,",
                ",,c@example.org,,dortmund/nord,");
        Announcement announcement = hub.store(new Hub.Draft()
                .quarters("dortmund/nord", "dortmund/nord/hafen")
                .channels(Channel.SMS, Channel.EMAIL, Channel.FLYER));

        assertThat(hub.plan(announcement)).isEqualTo(4);
        assertThat(hub.plan(announcement)).isZero();
        assertThat(hub.recipients(announcement))
                .containsExactlyInAnyOrder(
                        "sms +491713920010 ar queued",
                        "email a@example.org ar queued",
                        "email b@example.org de/fa queued",
                        "email c@example.org de queued");
        assertThat(hub.audience.jdbc.queryForObject(
                        "SELECT (SELECT count(*) FROM plan_quarter) + (SELECT count(*) FROM plan_language)",
                        Integer.class))
                .isZero();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void reachesWhoeverSubscribedInBetweenWhenPlannedAgain(Databases databases) {
        Hub hub = new Hub(databases.fresh());
        hub.audience.add(",,a@example.org,de,dortmund,");
        Announcement announcement = hub.planned(new Hub.Draft());
        hub.audience.add(",,b@example.org,de,dortmund,");

        assertThat(hub.plan(announcement)).isEqualTo(1);
        assertThat(hub.recipients(announcement)).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void leavesOutStoppedContactPointsAndExercises(Databases databases) {
        Hub hub = new Hub(databases.fresh());
        hub.audience.add("+491713920010,,a@example.org,de,dortmund,");
        hub.audience.subscriptions.stop(hub.audience.contact("a@example.org"), "link");

        assertThat(hub.plan(hub.store(new Hub.Draft().exercise()))).isZero();
        assertThat(hub.plan(hub.store(new Hub.Draft().id("real")))).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aCorrectionReachesEverybodyTheEarlierVersionReached(Databases databases) {
        Hub hub = new Hub(databases.fresh());
        hub.audience.add(
                "+491713920010,,,de,dortmund/nord/hafen,",
                "+491713920011,,b@example.org,de,dortmund/nord/borsig,",
                ",,c@example.org,ar,dortmund/nord/borsig,");
        Announcement first = hub.planned(new Hub.Draft().quarters("dortmund/nord"));
        hub.sendAll(Channel.SMS);
        hub.audience.subscriptions.stop(hub.audience.contact("+491713920010"), "STOP");

        Announcement second = hub.store(new Hub.Draft()
                .quarters("dortmund/nord/hafen")
                .channels(Channel.EMAIL)
                .title("Doch Wasser"));

        assertThat(hub.plan(second)).isEqualTo(3);
        assertThat(hub.recipients(second))
                .containsExactlyInAnyOrder(
                        "sms +491713920011 de queued",
                        "email b@example.org de queued",
                        "email c@example.org ar queued");
        assertThat(hub.recipients(first))
                .containsExactlyInAnyOrder(
                        "sms +491713920010 de sent",
                        "sms +491713920011 de sent",
                        "email b@example.org de suppressed",
                        "email c@example.org ar suppressed");
        assertThat(hub.ledger().reasons(first.key())).containsOnly(java.util.Map.entry("superseded", 2));
    }

    @ParameterizedTest
    @CsvSource({"H2, gusts", "POSTGRESQL, gusts", "H2, 2.49.0.1.276.0", "POSTGRESQL, 2.49.0.1.276.0"})
    void anAllClearReachesThroughTheAnnouncementItNames(Databases databases, String named) {
        Hub hub = new Hub(databases.fresh());
        hub.audience.add(",,a@example.org,de,bochum,safety");
        hub.planned(new Hub.Draft()
                .id("gusts")
                .source("2.49.0.1.276.0")
                .quarters("bochum")
                .topic(Topic.SAFETY));
        hub.sendAll(Channel.EMAIL);
        hub.store(new Hub.Draft().id("gusts-again").source("never-sent").replaces(Purpose.UPDATE, named));

        Announcement allClear = hub.store(new Hub.Draft().id("all-clear").replaces(Purpose.CANCEL, "never-sent"));

        assertThat(hub.plan(allClear)).isEqualTo(1);
        assertThat(hub.recipients(allClear)).containsExactly("email a@example.org de queued");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatIsClosedIsNotPlannedAnyMore(Databases databases) {
        Hub hub = new Hub(databases.fresh());
        hub.audience.add(",,a@example.org,de,dortmund,");
        Announcement announcement = hub.store(new Hub.Draft());

        assertThat(hub.ledger().suppress(announcement.key(), "cancelled")).isZero();

        assertThat(hub.plan(announcement)).isZero();
    }
}
