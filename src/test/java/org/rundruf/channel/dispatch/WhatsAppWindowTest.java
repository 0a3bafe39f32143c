package org.rundruf.channel.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rundruf.announcement.Facts;
import org.rundruf.announcement.Text;
import org.rundruf.channel.TwilioSettings;
import org.rundruf.channel.WhatsAppSettings;
import org.rundruf.channel.WhatsAppSettings.Window;
import org.rundruf.testing.Documents;
import org.rundruf.testing.MovableClock;

class WhatsAppWindowTest {
    private final MovableClock clock = new MovableClock("2026-11-24T09:00:00Z");

    @ParameterizedTest
    @CsvSource({"PT0S, true", "PT23H54M59.999S, true", "PT23H55M, false", "PT24H, false", "P300D, false"})
    void closesFiveMinutesBeforeWhatsAppDoes(Duration ago, boolean isOpen) {
        Instant lastInboundAt = clock.instant();
        clock.advance(ago);

        assertThat(window(Window.ENFORCED, false).isOpen(lastInboundAt)).isEqualTo(isOpen);
        assertThat(lastInboundAt.isAfter(window(Window.OFF, false).opensAfter()))
                .as("foresight says the same")
                .isEqualTo(isOpen);
    }

    @Test
    void isClosedToWhoeverNeverWrote() {
        assertThat(window(Window.OFF, true).isOpen(null)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "        , false, true",
        "        , true,  false",
        "ENFORCED, true,  true",
        "ENFORCED, false, true",
        "OFF,      false, false",
        "OFF,      true,  false"
    })
    void isEnforcedUnlessTheProviderRunsOnThisMachine(Window configured, boolean rehearsal, boolean isEnforced) {
        assertThat(window(configured, rehearsal).isEnforced()).isEqualTo(isEnforced);
    }

    @ParameterizedTest
    @CsvSource({
        "ENFORCED, water-shutoff, de,         true",
        "ENFORCED, water-shutoff, de-x-large, true",
        "ENFORCED, water-shutoff, ar,         false",
        "ENFORCED, power-cut,     de,         false",
        "ENFORCED,              , de,         false",
        "OFF,                   , ar,         true"
    })
    void aTemplateReachesEverybody(Window configured, String kit, String language, boolean reachesAll) {
        assertThat(window(configured, false)
                        .isOpenToAll(
                                Documents.of(
                                        kit, new Text("Kein Wasser", null, null), Facts.none(), List.of(), Map.of()),
                                language))
                .isEqualTo(reachesAll);
    }

    private WhatsAppWindow window(Window configured, boolean rehearsal) {
        TwilioSettings twilio =
                new TwilioSettings(null, null, null, null, null, null, Map.of("water-shutoff", Map.of("de", "HX1")));
        return new WhatsAppWindow(
                new WhatsAppSettings(configured), new WhatsAppTemplates(twilio), () -> rehearsal, clock);
    }
}
