package org.rundruf.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rundruf.localization.Localized;
import org.rundruf.testing.KitSamples;

/** One letter outside of GSM-7 makes every segment of a text message less than half as long. */
class KitTextMessagesTest {

    static Stream<Arguments> latin() {
        return KitSamples.REQUIRED.keySet().stream()
                .flatMap(kit -> KitSamples.full(kit).values().stream()
                        .filter(text -> text.language().script().equals("Latn"))
                        .map(text -> Arguments.of(kit, text.language().tag(), text)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("latin")
    void keeps_to_letters_that_cost_least(String kit, String tag, Localized text) {
        String words = text.sms().replace('\u00A0', ' ');
        assertThat(SmsSegments.of(words).encoding()).as(words).isEqualTo("GSM-7");
    }
}
