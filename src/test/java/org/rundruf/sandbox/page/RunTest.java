package org.rundruf.sandbox.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RunTest {

    static Stream<Arguments> messages() {
        return Stream.of(
                Arguments.of("plain", true, List.of(plain("plain"))),
                Arguments.of("*bold* then", true, List.of(bold("bold"), plain(" then"))),
                Arguments.of("*لا ماء*\nhier", true, List.of(bold("لا ماء"), plain("\nhier"))),
                Arguments.of("*not in SMS*", false, List.of(plain("*not in SMS*"))),
                Arguments.of("2*3*4", true, List.of(plain("2*3*4"))),
                Arguments.of("* no * bold", true, List.of(plain("* no * bold"))),
                Arguments.of("*over\nlines*", true, List.of(plain("*over\nlines*"))),
                Arguments.of(
                        "\u2068https://a.example/x?y=1\u2069.",
                        false,
                        List.of(plain("\u2068"), link("https://a.example/x?y=1"), plain("\u2069."))),
                Arguments.of(
                        "See https://a.example/x.",
                        true,
                        List.of(plain("See "), link("https://a.example/x"), plain("."))),
                Arguments.of("javascript://a.example/x", true, List.of(plain("javascript://a.example/x"))));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void findsWhatIsBoldAndWhatLeadsSomewhere(String text, boolean hasBold, List<Run> expected) {
        assertThat(Run.of(text, hasBold)).isEqualTo(expected);
    }

    private static Run plain(String text) {
        return new Run(text, false, null);
    }

    private static Run bold(String text) {
        return new Run(text, true, null);
    }

    private static Run link(String url) {
        return new Run(url, false, url);
    }
}
