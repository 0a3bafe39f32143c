package org.rundruf.channel.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TempoTest {
    private Instant now = Instant.parse("2026-11-24T09:00:00Z");

    @ParameterizedTest
    @CsvSource({
        // configured, sent in the second before, then the rate at once, after 1, 5, 10, 30 and 60 seconds
        "0,   200, 100 110 150 200 400 0",
        "0,   8,   4 5 9 14 0 0",
        "0,   1,   1 2 0 0 0 0",
        "100, 100, 50 55 75 100 100 100",
        "100, 40,  20 22 30 40 80 100",
        "1,   1,   1 1 1 1 1 1",
    })
    void halvesAndRecovers(int limit, int sent, String expected) {
        Tempo tempo = new Tempo(limit);
        for (int i = 0; i < sent; i++) {
            tempo.count(now);
        }
        advance(1);
        tempo.refused(now, now.plusSeconds(3));
        advance(3);

        StringBuilder rates = new StringBuilder();
        for (int wait : new int[] {0, 1, 4, 5, 20, 30}) {
            advance(wait);
            rates.append(' ').append(tempo.perSecond(now));
        }
        assertThat(rates.toString().strip()).isEqualTo(expected);
    }

    @Test
    void whatIsRefusedTogetherIsOneRefusal() {
        Tempo tempo = new Tempo(100);
        for (int i = 0; i < 20; i++) {
            tempo.refused(now, now.plusSeconds(2));
        }
        int once = tempo.perSecond(now);
        advance(2);
        tempo.refused(now, now.plusSeconds(2));

        assertThat(once).isEqualTo(1);
        assertThat(tempo.perSecond(now)).isEqualTo(1);
    }

    @Test
    void aSecondRefusalHalvesAgain() {
        Tempo tempo = new Tempo(100);
        send(tempo, 100);
        tempo.refused(now, now.plusSeconds(1));
        assertThat(tempo.perSecond(now)).isEqualTo(50);
        advance(1);
        send(tempo, 50);
        tempo.refused(now, now.plusSeconds(1));

        assertThat(tempo.perSecond(now)).isEqualTo(25);
    }

    @Test
    void startsAsItIsConfigured() {
        assertThat(new Tempo(0).perSecond(now)).isZero();
        assertThat(new Tempo(30).perSecond(now)).isEqualTo(30);
    }

    private void send(Tempo tempo, int messages) {
        for (int i = 0; i < messages; i++) {
            tempo.count(now);
        }
        advance(1);
    }

    private void advance(int seconds) {
        now = now.plus(Duration.ofSeconds(seconds));
    }
}
