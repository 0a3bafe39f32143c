package org.rundruf.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmsSegmentsTest {

    /** The text is {@code first}, then {@code filler} as often as said; the numbers are those of Twilio's calculator. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            ||0|GSM-7|1|0|0
            |a|160|GSM-7|1|160|160
            |a|161|GSM-7|2|161|161
            |a|306|GSM-7|2|306|306
            |a|307|GSM-7|3|307|307
            |a|459|GSM-7|3|459|459
            |a|460|GSM-7|4|460|460
            €|a|158|GSM-7|1|160|159
            €|a|159|GSM-7|2|161|160
            |€|80|GSM-7|1|160|80
            |€|81|GSM-7|2|162|81
            |€|152|GSM-7|2|304|152
            |€|153|GSM-7|3|306|153
            ~|a|158|GSM-7|1|160|159
            |ä|160|GSM-7|1|160|160
            Ç|a|159|GSM-7|1|160|160
            ç|a|69|UCS-2|1|70|70
            ç|a|70|UCS-2|2|71|71
            |ú|70|UCS-2|1|70|70
            |ú|71|UCS-2|2|71|71
            |ú|134|UCS-2|2|134|134
            |ú|135|UCS-2|3|135|135
            |м|67|UCS-2|1|67|67
            😜|a|68|UCS-2|1|70|69
            😜|a|69|UCS-2|2|71|70
            😜|a|132|UCS-2|2|134|133
            😜|a|133|UCS-2|3|135|134
            |😜|33|UCS-2|1|66|33
            |😜|67|UCS-2|3|134|67
            🇮🇹|a|66|UCS-2|1|70|67
            🇮🇹|a|67|UCS-2|2|71|68
            🏳️‍🌈|a|64|UCS-2|1|70|65
            🏳️‍🌈|a|65|UCS-2|2|71|66
            😀|]|68|UCS-2|1|70|69
            😀|]|69|UCS-2|2|71|70
            e\u0301\u0301\u0301|a|66|UCS-2|1|70|67
            e\u0301\u0301\u0301|a|67|UCS-2|2|71|68
            |ا|70|UCS-2|1|70|70
            |ا|71|UCS-2|2|71|71
            |ا|134|UCS-2|2|134|134
            |ا|135|UCS-2|3|135|135
            |ا|201|UCS-2|3|201|201
            |ا|202|UCS-2|4|202|202
            |ש|70|UCS-2|1|70|70
            |ש|71|UCS-2|2|71|71
            |हि|35|UCS-2|1|70|35
            |हि|36|UCS-2|2|72|36
            |ሰ|70|UCS-2|1|70|70
            |ሰ|71|UCS-2|2|71|71
            |Ω|160|GSM-7|1|160|160
            |Ω|161|GSM-7|2|161|161
            |ω|70|UCS-2|1|70|70
            |ω|71|UCS-2|2|71|71
            |и|67|UCS-2|1|67|67
            |й|71|UCS-2|2|71|71
            |😀|35|UCS-2|1|70|35
            |😀|36|UCS-2|2|72|36
            a|😀|67|UCS-2|3|135|68
            |👨‍👩‍👧‍👦|6|UCS-2|1|66|6
            |👨‍👩‍👧‍👦|7|UCS-2|2|77|7
            a|👨‍👩‍👧‍👦|12|UCS-2|2|133|13
            |👩🏽‍🚒|10|UCS-2|1|70|10
            |👩🏽‍🚒|11|UCS-2|2|77|11
            |🇩🇪|17|UCS-2|1|68|17
            |🇩🇪|18|UCS-2|2|72|18
            ab|🇩🇪|33|UCS-2|3|134|35
            |🏴󠁧󠁢󠁥󠁮󠁧󠁿|5|UCS-2|1|70|5
            |🏴󠁧󠁢󠁥󠁮󠁧󠁿|6|UCS-2|2|84|6
            |1️⃣|23|UCS-2|1|69|23
            |1️⃣|24|UCS-2|2|72|24
            |❤️|35|UCS-2|1|70|35
            |❤️|36|UCS-2|2|72|36
            |می‌شود |10|UCS-2|1|70|60
            |می‌شود |11|UCS-2|2|77|66
            ⁧|ا|69|UCS-2|1|70|70
            –|a|69|UCS-2|1|70|70
            –|a|70|UCS-2|2|71|71
            “|a|133|UCS-2|2|134|134
            “|a|134|UCS-2|3|135|135
            |{|76|GSM-7|1|152|76
            |{|77|GSM-7|1|154|77
            a|[|76|GSM-7|1|153|77
            a|[|77|GSM-7|1|155|78
            |^|153|GSM-7|3|306|153
            |\\|80|GSM-7|1|160|80
            |\\|81|GSM-7|2|162|81
            €uro |x|153|GSM-7|1|159|158
            |aä€|40|GSM-7|1|160|120
            |aä€|41|GSM-7|2|164|123
            |€a|51|GSM-7|1|153|102
            |€a|102|GSM-7|2|306|204
            ё|€|34|UCS-2|1|35|35
            ё|€|35|UCS-2|1|36|36
            Straße gesperrt: |ß|143|GSM-7|1|160|160
            Straße gesperrt: |ß|144|GSM-7|2|161|161
            لا ماء |9|63|UCS-2|1|70|70
            لا ماء |9|64|UCS-2|2|71|71
            ç|€|69|UCS-2|1|70|70
            ş|ğ|69|UCS-2|1|70|70
            ł|ó|70|UCS-2|2|71|71
            À|é|159|UCS-2|3|160|160
            """)
    void counts(String first, String filler, int times, String encoding, int segments, int units, int characters) {
        String text = (first == null ? "" : first) + (filler == null ? "" : filler).repeat(times);
        assertThat(SmsSegments.of(text)).isEqualTo(new Segments(encoding, segments, units, characters));
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {"11,\\rabcde\\r\\n123", "12,\\nabcde\\n\\n123\\n", "2,\\r\\n"})
    void counts_line_breaks_one_by_one(int units, String text) {
        String real = text.replace("\\r", "\r").replace("\\n", "\n");
        assertThat(SmsSegments.of(real)).isEqualTo(new Segments("GSM-7", 1, units, units));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ÄÖÑÜ§¿äöñüà",
                "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz\r\n",
                "^{}\\[~]|€\f"
            })
    void knows_the_alphabet(String text) {
        assertThat(SmsSegments.of(text).encoding()).isEqualTo("GSM-7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"`", "ê", "ç", "“", "–", "…", "α", "\u00A0", "\t", "\u001B"})
    void knows_what_is_not_in_the_alphabet(String text) {
        assertThat(SmsSegments.of(text).encoding()).isEqualTo("UCS-2");
    }

    @Property
    void holds_what_it_is_billed_for(@ForAll String text) {
        Segments segments = SmsSegments.of(text);
        int whole = segments.encoding().equals("GSM-7") ? 160 : 70;
        int part = segments.encoding().equals("GSM-7") ? 153 : 67;
        if (segments.units() <= whole) {
            assertThat(segments.segments()).isEqualTo(1);
        } else {
            assertThat(segments.segments()).isGreaterThanOrEqualTo((segments.units() + part - 1) / part);
        }
        assertThat(segments.characters()).isLessThanOrEqualTo(segments.units());
    }

    @Property
    void segments_join_to_the_text_and_cut_no_character(@ForAll("texts") String text) {
        List<String> parts = SmsSegments.split(text);
        assertThat(String.join("", parts)).isEqualTo(text);
        assertThat(parts).hasSize(SmsSegments.of(text).segments());
        List<String> characters = parts.stream()
                .flatMap(part -> SmsSegments.characters(part).stream())
                .toList();
        assertThat(characters).isEqualTo(SmsSegments.characters(text));
        if (parts.size() > 1) {
            boolean isGsm = SmsSegments.of(text).encoding().equals("GSM-7");
            assertThat(parts)
                    .allSatisfy(part -> assertThat(isGsm ? SmsSegments.of(part).units() : part.length())
                            .isLessThanOrEqualTo(isGsm ? 153 : 67));
        }
    }

    /** Eight scripts, emoji of several code points, what is escaped in GSM-7, and halves of surrogate pairs. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "a",
                        "ß",
                        "€",
                        "[",
                        "ą",
                        "ж",
                        "λ",
                        "ماء",
                        "می‌ش",
                        "מים",
                        "पानी",
                        "ማይ",
                        "জল",
                        "e\u0301",
                        "😀",
                        "👨‍👩‍👧‍👦",
                        "🇩🇪",
                        "1️⃣",
                        "\uD83D",
                        "\uDE00",
                        "\r\n",
                        "\u2068",
                        "\u2069",
                        " ")
                .list()
                .ofMaxSize(220)
                .map(parts -> String.join("", parts));
    }
}
