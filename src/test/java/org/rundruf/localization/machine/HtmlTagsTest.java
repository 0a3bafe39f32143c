package org.rundruf.localization.machine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTagsTest {

    @Test
    void tags_become_what_libretranslate_leaves_alone() {
        assertThat(HtmlTags.toHtml("Ab <x id=\"0\">9:00</x> <m id=\"12\">kein</m> Wasser &amp; Strom"))
                .isEqualTo("Ab <span translate=\"no\" id=\"x0\">9:00</span> <b id=\"m12\">kein</b> Wasser &amp; Strom");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    a <span translate="no" id="x0">9:00</span> b | a <x id="0">9:00</x> b
                    <b id="m1">no</b> water                      | <m id="1">no</m> water
                    water & light                                | water &amp; light
                    water &amp; light                            | water &amp; light
                    <span translate="no" id="x0">a <3> b</span>  | <x id="0">a &lt;3&gt; b</x>
                    <i>a</i>                                     | <i>a</i>
                    5 > 3                                        | 5 &gt; 3
                    """, delimiter = '|')
    void come_back_whether_or_not_entities_were_taken_out(String html, String marked) {
        assertThat(HtmlTags.toMarked(html)).isEqualTo(marked);
    }
}
