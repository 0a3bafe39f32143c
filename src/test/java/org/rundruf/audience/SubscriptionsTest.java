package org.rundruf.audience;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rundruf.announcement.Channel;
import org.rundruf.testing.Databases;
import org.rundruf.testing.MovableClock;

class SubscriptionsTest {
    private static final String HEADER = "sms,email,quarter,consent_source,consent_at\n";
    private final MovableClock clock = new MovableClock("2026-11-24T09:00:00Z");

    @ParameterizedTest
    @EnumSource(Databases.class)
    void stopsOnceAndRecordsTheWithdrawal(Databases databases) {
        Audience city = new Audience(databases.fresh(), clock).withCity();
        city.add("01713920010,,anna@example.org,de,dortmund,");
        long contact = city.contact("anna@example.org");

        assertThat(city.subscriptions.isStopped(contact)).isFalse();
        assertThat(city.subscriptions.stop(contact, "link")).isTrue();
        clock.advance(Duration.ofDays(1));
        assertThat(city.subscriptions.stopByAddress(Channel.EMAIL, "ANNA@example.org", "bounce"))
                .isTrue();

        assertThat(city.subscriptions.isStopped(contact)).isTrue();
        assertThat(city.subscriptions.isStopped(city.contact("+491713920010"))).isFalse();
        assertThat(city.jdbc.queryForList("SELECT how FROM consent WHERE NOT granted", String.class))
                .containsExactly("link");
        assertThat(city.subscriptions.stop(4711, "link")).isFalse();
        assertThat(city.subscriptions.stopByAddress(Channel.SMS, "anna@example.org", "STOP"))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void comesBackAndRecordsThatItWasWanted(Databases databases) {
        Audience city = new Audience(databases.fresh(), clock).withCity();
        city.add("01713920010,,anna@example.org,de,dortmund,");
        long contact = city.contact("+491713920010");
        assertThat(city.subscriptions.resume(contact, "START"))
                .as("was never stopped")
                .isFalse();
        city.subscriptions.stop(contact, "STOP");
        clock.advance(Duration.ofMinutes(1));

        assertThat(city.subscriptions.resume(contact, "START")).isTrue();
        assertThat(city.subscriptions.resume(contact, "START")).isFalse();

        assertThat(city.subscriptions.isStopped(contact)).isFalse();
        assertThat(city.jdbc.queryForList(
                        "SELECT how FROM consent WHERE contact = ? ORDER BY given_at", String.class, contact))
                .containsExactly("import", "STOP", "START");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-24, true", "2026-11-24T09:00Z, true", "2026-11-24T09:01Z, false"})
    void onlyAYoungerConsentBringsSomebodyBack(String consentedAt, boolean staysStopped) {
        Audience city = new Audience(Databases.H2.fresh(), clock).withCity();
        city.add(",,a@example.org,,dortmund,");
        city.subscriptions.stop(city.contact("a@example.org"), "link");
        clock.advance(Duration.ofHours(1));

        city.subscribers.importCsv(new java.io.StringReader(HEADER + ",a@example.org,dortmund,office," + consentedAt));

        assertThat(city.subscriptions.isStopped(city.contact("a@example.org"))).isEqualTo(staysStopped);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void tokensCannotBeForged(Databases databases) {
        Audience city = new Audience(databases.fresh(), clock);
        String token = city.tokens.token(42);

        assertThat(token)
                .matches("[A-Za-z0-9_-]{32}")
                .isEqualTo(new UnsubscribeTokens(new Secrets(city.client)).token(42));
        assertThat(city.tokens.contact(token)).hasValue(42);
        for (int i = 0; i < token.length(); i++) {
            char other = token.charAt(i) == 'A' ? 'B' : 'A';
            assertThat(city.tokens.contact(token.substring(0, i) + other + token.substring(i + 1)))
                    .isEmpty();
        }
        assertThat(List.of("", "AAAA", token + "A", "*".repeat(32), token.substring(1)))
                .allSatisfy(forged -> assertThat(city.tokens.contact(forged)).isEqualTo(OptionalLong.empty()));
        assertThat(new Audience(databases.fresh(), clock).tokens.contact(token)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"anna@example.org, a•••@example.org", "+491713920010, +49•••10"})
    void masksAddresses(String address, String masked) {
        assertThat(MaskedAddress.of(address)).isEqualTo(masked);
    }
}
