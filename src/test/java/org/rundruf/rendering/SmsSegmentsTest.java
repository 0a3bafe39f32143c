package org.rundruf.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmsSegmentsTest {

    /** The text is {@code first}, then {@code filler} as often as said. */
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
}
