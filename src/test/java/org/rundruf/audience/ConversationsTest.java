package org.rundruf.audience;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rundruf.announcement.Channel;
import org.rundruf.testing.Databases;
import org.rundruf.testing.MovableClock;

class ConversationsTest {
    private final MovableClock clock = new MovableClock("2026-11-24T09:00:00.123456789Z");

    @ParameterizedTest
    @EnumSource(Databases.class)
    void knowsWhenSomebodyLastWroteOnThatChannel(Databases databases) {
        Audience city = new Audience(databases.fresh(), clock).withCity();
        city.add("+491713920010,+491713920010,,de,dortmund,", ",+491713920011,,de,dortmund,");

        assertThat(city.conversations.heard(Channel.WHATSAPP, "+491713920010")).isTrue();
        assertThat(heard(city)).containsExactly("whatsapp +491713920010 2026-11-24T09:00:00.123456Z");
        clock.advance(Duration.ofHours(3));
        assertThat(city.conversations.heard(Channel.WHATSAPP, "+491713920010")).isTrue();
        assertThat(heard(city)).containsExactly("whatsapp +491713920010 2026-11-24T12:00:00.123456Z");
        assertThat(city.conversations.heard(Channel.WHATSAPP, "+491713929999")).isFalse();
        assertThat(city.conversations.heard(Channel.EMAIL, "+491713920010")).isFalse();
        assertThat(heard(city)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void forgetsOneOfThem(Databases databases) {
        Audience city = new Audience(databases.fresh(), clock).withCity();
        city.add(",+491713920010,,de,dortmund,", ",+491713920011,,de,dortmund,");
        city.conversations.heard(Channel.WHATSAPP, "+491713920010");
        city.conversations.heard(Channel.WHATSAPP, "+491713920011");

        city.conversations.forget(city.contact("+491713920010"));

        assertThat(heard(city)).containsExactly("whatsapp +491713920011 2026-11-24T09:00:00.123456Z");
    }

    private static List<String> heard(Audience city) {
        return city.jdbc.query(
                "SELECT channel, address, last_inbound_at FROM contact_point WHERE last_inbound_at IS NOT NULL",
                (row, number) -> Channel.values()[row.getInt(1)].tag() + " " + row.getString(2) + " "
                        + row.getObject(3, OffsetDateTime.class).toInstant());
    }
}
