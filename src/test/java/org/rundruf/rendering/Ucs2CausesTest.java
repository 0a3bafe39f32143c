package org.rundruf.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Ucs2CausesTest {

    @Test
    void names_each_character_once_with_its_substitute() {
        assertThat(Ucs2Causes.in("Święto – zaśpiewaj – „tu”"))
                .containsExactly(
                        new Ucs2Cause("Ś", "U+015A", "LATIN CAPITAL LETTER S WITH ACUTE", 1, null),
                        new Ucs2Cause("ę", "U+0119", "LATIN SMALL LETTER E WITH OGONEK", 1, null),
                        new Ucs2Cause("–", "U+2013", "EN DASH", 2, "-"),
                        new Ucs2Cause("ś", "U+015B", "LATIN SMALL LETTER S WITH ACUTE", 1, null),
                        new Ucs2Cause("„", "U+201E", "DOUBLE LOW-9 QUOTATION MARK", 1, "\""),
                        new Ucs2Cause("”", "U+201D", "RIGHT DOUBLE QUOTATION MARK", 1, "\""));
    }

    @Test
    void finds_nothing_in_the_alphabet_of_text_messages() {
        assertThat(Ucs2Causes.in("Straße gesperrt: 5 € [ab] 9 Uhr\n")).isEmpty();
    }

    @Test
    void names_what_cannot_be_seen() {
        assertThat(Ucs2Causes.in("a\u00A0b\u00ADc")).extracting(Ucs2Cause::name).contains("NO-BREAK SPACE");
        assertThat(Ucs2Causes.in("🇩🇪")).extracting(Ucs2Cause::codePoints).containsExactly("U+1F1E9 U+1F1EA");
    }
}
