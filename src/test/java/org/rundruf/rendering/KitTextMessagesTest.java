package org.rundruf.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rundruf.localization.Localized;
import org.rundruf.testing.KitSamples;

/** One letter outside of GSM-7 makes every segment of a text message less than half as long. */
class KitTextMessagesTest {
    /** Their alphabet is in GSM-7; in the others right spelling is worth its price. */
    private static final Set<String> PLAIN = Set.of("de", "de-simple", "en");

    static Stream<Arguments> texts() {
        return KitSamples.names().stream()
                .flatMap(kit -> KitSamples.full(kit).values().stream()
                        .map(text -> Arguments.of(kit, text.language().tag(), text)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("texts")
    void keeps_to_letters_that_cost_least(String kit, String tag, Localized text) {
        Segments cost = SmsSegments.of(SmsAlphabet.cheapest(text.sms()));
        assertThat(cost.encoding())
                .as(text.sms())
                .isIn(PLAIN.contains(tag) ? Set.of("GSM-7") : Set.of("GSM-7", "UCS-2"));
        assertThat(cost.segments()).as(text.sms()).isLessThanOrEqualTo(Rendering.USUAL_SEGMENTS);
    }
}
