package org.rundruf.audience;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rundruf.announcement.Channel;
import org.rundruf.audience.InboundMessage.Kind;
import org.rundruf.testing.Databases;
import org.rundruf.testing.MovableClock;

class InboxTest {
    private static final String PHONE = "+491713920010";
    private final MovableClock clock = new MovableClock("2026-11-24T09:00:00Z");

    @ParameterizedTest
    @EnumSource(Databases.class)
    void keepsEveryMessageOnce(Databases databases) {
        Audience city = new Audience(databases.fresh(), clock);
        Inbox inbox = new JdbcInbox(city.client, clock);

        assertThat(inbox.keep(message("SM1", "Wann?"))).isTrue();
        assertThat(inbox.keep(message("SM1", "Wann?"))).isFalse();
        assertThat(inbox.keep(message("SM2", "Wann?"))).isTrue();
        assertThat(inbox.keep(message(null, "Wann?"))).isTrue();
        assertThat(inbox.keep(message(null, "x\0" + "y".repeat(3998) + "😀"))).isTrue();

        assertThat(city.jdbc.queryForList("SELECT body FROM inbound ORDER BY id", String.class))
                .containsExactly("Wann?", "Wann?", "Wann?", "x" + "y".repeat(3998));
        assertThat(city.jdbc.queryForList("SELECT DISTINCT kind || ' ' || state FROM inbound", String.class))
                .containsExactly("message open");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void pointsOnceADay(Databases databases) {
        Inbox inbox = new JdbcInbox(new Audience(databases.fresh(), clock).client, clock);

        assertThat(inbox.mayPoint(Channel.SMS, PHONE)).isTrue();
        assertThat(inbox.mayPoint(Channel.SMS, PHONE)).isFalse();
        assertThat(inbox.mayPoint(Channel.WHATSAPP, PHONE)).isTrue();
        clock.advance(Duration.ofDays(1).minusMillis(1));
        assertThat(inbox.mayPoint(Channel.SMS, PHONE)).isFalse();
        clock.advance(Duration.ofMillis(1));
        assertThat(inbox.mayPoint(Channel.SMS, PHONE)).isTrue();
        assertThat(inbox.mayPoint(Channel.SMS, PHONE)).isFalse();
    }

    private static InboundMessage message(String reference, String text) {
        return new InboundMessage(reference, Channel.SMS, PHONE, null, text, "de", Kind.MESSAGE);
    }
}
