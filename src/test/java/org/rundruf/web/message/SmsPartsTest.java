package org.rundruf.web.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rundruf.rendering.Ucs2Cause;
import org.rundruf.web.message.SmsParts.Run;

class SmsPartsTest {

    /** {@code 80x} stands for 80 times the letter x. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Kein Wasser        |     | false | 1 | 1
            80a                |     | false | 1 | 1
            161a               |     | false | 2 | 2
            ł80a               | ł   | false | 2 | 1
            “80a”              | “”  | false | 2 | 1
            😀😀70a            | 😀  | false | 2 | 1
            👨‍👩‍👧👨a             | 👨‍👩‍👧👨 | false | 1 | 1
            لا ماء             |     | true  | 1 | 1
            ł לא               |     | true  | 1 | 1
            Ναι                |     | true  | 1 | 1
            """)
    void whatMakesItDear(String text, String causes, boolean isScript, int segments, int otherwise) {
        SmsParts parts = SmsParts.of(repeated(text));
        assertThat(parts.causes().stream().map(Ucs2Cause::character).collect(Collectors.joining()))
                .isEqualTo(causes == null ? "" : causes);
        assertThat(parts.isScript()).isEqualTo(isScript);
        assertThat(parts.parts()).hasSize(segments);
        assertThat(parts.otherwise()).isEqualTo(otherwise);
        assertThat(parts.isCheaperOtherwise()).isEqualTo(otherwise < segments);
    }

    @Test
    void joinedThePartsAreTheMessageAndWhatIsDearIsMarkedInThem() {
        String text = "Straße “Łódź” " + "x".repeat(80) + " ł";
        SmsParts parts = SmsParts.of(text);
        assertThat(parts.parts().stream()
                        .flatMap(part -> part.runs().stream())
                        .map(Run::text)
                        .collect(Collectors.joining()))
                .isEqualTo(text);
        assertThat(parts.parts().stream()
                        .flatMap(part -> part.runs().stream())
                        .filter(run -> run.cause() != null)
                        .map(Run::text))
                .containsExactly("“", "Ł", "ó", "ź", "”", "ł");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ł        | letter
            😀       | emoji
            👨‍👩‍👧      | emoji
            „        | quote
            ’        | quote
            –        | dash
            `\u200b` | unseen
            ★        | sign
            """)
    void whatKindOfCharacterItIs(String text, String kind) {
        SmsParts parts = SmsParts.of(text);
        assertThat(parts.causes()).hasSize(1);
        assertThat(parts.kind(parts.causes().get(0))).isEqualTo(kind);
    }

    private static String repeated(String text) {
        java.util.regex.Matcher times =
                java.util.regex.Pattern.compile("(\\d+)a").matcher(text);
        return times.replaceAll(found -> "a".repeat(Integer.parseInt(found.group(1))));
    }
}
