package org.rundruf.localization;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In the tables ‹ stands for the opening of a left-to-right isolate, › for its end. */
class IsolatesTest {
    static final Language ARABIC =
            new Language("ar", "العربية", ULocale.forLanguageTag("ar"), true, "Arab", "Noto Sans Arabic", List.of());
    static final Language GERMAN =
            new Language("de", "Deutsch", ULocale.GERMANY, false, "Latn", "Noto Sans", List.of());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        لا ماء يوم الثلاثاء.                          | لا ماء يوم الثلاثاء.
        في 24 نوفمبر                                  | في 24 نوفمبر
        الهاتف: 0231 500                              | الهاتف: ‹0231 500›
        اتصلوا على +49 231 50-0 الآن                  | اتصلوا على ‹+49 231 50-0› الآن
        الهاتف (0231) 500-0 أو 115                    | الهاتف ‹(0231) 500-0› أو 115
        من 9:00–15:00.                                | من ‹9:00–15:00›.
        من 9:00 – 15:00                               | من ‹9:00 – 15:00›
        الساعة 9:00 حتى 15:00                         | الساعة ‹9:00› حتى ‹15:00›
        يوم 24.11.2026، صباحًا                        | يوم ‹24.11.2026›، صباحًا
        سرعة ~ 55 كم/س (نحو 15 م/ث)                   | سرعة ‹~ 55› كم/س (نحو 15 م/ث)
        سرعة 55 km/h (15 m/s, 30 kn, Bft 7)           | سرعة ‹55 km/h› (‹15 m/s›, ‹30 kn›, ‹Bft 7›)
        أمام المبنى Schützenstraße 42.                | أمام المبنى ‹Schützenstraße 42›.
        Schützenstraße 1–99 (Hof) مغلق                | ‹Schützenstraße 1–99 (Hof)› مغلق
        في (شارع Hafen) هنا                           | في (شارع ‹Hafen›) هنا
        انظروا https://example.org/wasser?x=1&y=2.    | انظروا ‹https://example.org/wasser?x=1&y=2›.
        example.org/ar/ هنا                           | ‹example.org/ar/› هنا
        البريد: hilfe@example.org؟                    | البريد: ‹hilfe@example.org›؟
        خصم 10% أو 5,00 €                             | خصم ‹10%› أو ‹5,00 €›
        יורד ב-50% היום                               | יורד ב-‹50%› היום
        קווים 412 ו-414 ו-U42                         | קווים 412 ו-414 ו-‹U42›
        الحرارة -5 درجات                              | الحرارة ‹-5› درجات
        - 5 أشخاص                                     | - 5 أشخاص
        1. املأوا دلو IKEA                            | 1. املأوا دلو ‹IKEA›
        **Schützenstraße 42** مغلق                    | **‹Schützenstraße 42›** مغلق
        [هنا](https://example.org/a) أو <https://b.de/c> | [هنا](https://example.org/a) أو <https://b.de/c>
        ‹0231 500› هنا 9:00                           | ‹0231 500› هنا ‹9:00›
        0231 500› هنا                                 | ‹0231 500› هنا
        """)
    void isolates_what_reads_from_left_to_right(String text, String isolated) {
        assertThat(Isolates.isolateRuns(marks(text), ARABIC)).isEqualTo(marks(isolated));
    }

    @Test
    void leaves_left_to_right_languages_alone() {
        assertThat(Isolates.isolateRuns("Schützenstraße 1–99, 9:00", GERMAN)).isEqualTo("Schützenstraße 1–99, 9:00");
    }

    /** In the table « stands for the opening of a right-to-left isolate. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Das Wort المياه, 9:00–15:00 Uhr      | Das Wort «المياه›, 9:00–15:00 Uhr
        لا ماء يوم 24 نوفمبر, 9:00 Uhr       | «لا ماء يوم 24 نوفمبر›, 9:00 Uhr
        עברית · فارسی                        | «עברית› · «فارسی›
        **شكرا!** [ماء](https://a.de/ماء)    | **«شكرا›!** [«ماء›](https://a.de/ماء)
        «ماء 5› und «ماء›                    | «ماء 5› und «ماء›
        """)
    void isolates_what_reads_from_right_to_left(String text, String isolated) {
        assertThat(Isolates.isolateRuns(marks(text.replace('«', '\u2067')), GERMAN))
                .isEqualTo(marks(isolated.replace('«', '\u2067')));
    }

    @ParameterizedTest
    @CsvSource({"ltr,\u2066a\u2069", "rtl,\u2067a\u2069", "auto,\u2068a\u2069"})
    void wraps_in_a_direction(String direction, String expected) {
        assertThat(Isolates.wrap("a", direction)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        هنا ‹9:00› & <b> "x" 'y' | هنا <bdi dir="ltr">9:00</bdi> &amp; &lt;b&gt; &quot;x&quot; &#39;y&#39;
        ‹9:00                    | <bdi dir="ltr">9:00</bdi>
        9:00›                    | 9:00
        """)
    void becomes_html(String text, String html) {
        assertThat(Isolates.toHtml(marks(text))).isEqualTo(html);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        **‹Hafen 1›** zu         | <p><strong><bdi dir="ltr">Hafen 1</bdi></strong> zu</p>
        ‹a **b› c**              | <p><bdi dir="ltr">a </bdi><strong>b c</strong></p>
        [x](javascript:alert(1)) | <p><a rel="nofollow" href="">x</a></p>
        [x](https://a.de/‹1›)    | <p><a rel="nofollow" href="https://a.de/1">x</a></p>
        [x](tel:+49231)          | <p><a rel="nofollow" href="tel:+49231">x</a></p>
        [x](https://a.de "‹t›")  | <p><a rel="nofollow" href="https://a.de">x</a></p>
        <script>1</script>       | <p>&lt;script&gt;1&lt;/script&gt;</p>
        ![Bild](https://a.de/b)  | <p>Bild</p>
        # Kopf                   | <h2>Kopf</h2>
        """)
    void renders_a_body(String commonmark, String html) {
        assertThat(Isolates.toHtmlBody(marks(commonmark))).isEqualTo(html);
    }

    @Test
    void tables_follow_the_direction_of_their_text() {
        String table = "| Tag | | Liter |\n|:-:|:-|-|\n| ‹Mo 1› | früh | 1,5 |\n| Di | <b> | |";

        assertThat(Isolates.toHtmlBody(marks(table))).isEqualTo("""
                <div class="table" tabindex="0"><table>
                <thead><tr><th class="center" scope="col">Tag</th><td class="start"></td>\
                <th class="end" scope="col">Liter</th></tr></thead>
                <tbody><tr><td class="center"><bdi dir="ltr">Mo 1</bdi></td><td class="start">früh</td>\
                <td class="end">1,5</td></tr>\
                <tr><td class="center">Di</td><td class="start">&lt;b&gt;</td><td class="end"></td></tr></tbody>
                </table></div>""".replace("\n", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            1,50 €; end
            -3 °C; end
            ‹١٢٫٥٠ €›; end
            20 km; end
            1.200; end
            9:00; start
            9–12; start
            U41; start
            12 Liter; start
            """)
    void columns_of_amounts_end_alike(String amount, String side) {
        assertThat(Isolates.toHtmlBody("| a |\n|---|\n| 5 |\n| " + marks(amount) + " |"))
                .contains("<th class=\"" + side + "\" scope=\"col\">a</th>", "<td class=\"" + side + "\">5</td>");
    }

    @Property
    void is_balanced_and_complete(@ForAll("texts") String text) {
        String isolated = Isolates.isolateRuns(text, ARABIC);
        assertThat(Isolates.balanced(isolated)).isEqualTo(isolated);
        assertThat(Isolates.strip(isolated)).isEqualTo(Isolates.strip(text));
    }

    @Property
    void isolates_once_only(@ForAll("texts") String text) {
        String isolated = Isolates.isolateRuns(text, ARABIC);
        assertThat(Isolates.isolateRuns(isolated, ARABIC)).isEqualTo(isolated);
    }

    @Property
    void tags_are_never_split(@ForAll("texts") String text) {
        assertThat(Isolates.toHtmlBody(text)).doesNotContainPattern("<[^>]*[\u2066-\u2069]");
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "ماء",
                "نوفمبر",
                "Hafen",
                "Straße",
                "12",
                "9:00",
                "0231",
                " ",
                " ",
                ", ",
                ". ",
                "،",
                "(",
                ")",
                "-",
                "–",
                "~ ",
                "+",
                "%",
                "€",
                "/",
                "@",
                "*",
                "_",
                "[",
                "](",
                "<",
                ">",
                "\n",
                "\u2066",
                "\u2067",
                "\u2068",
                "\u2069",
                "\u200C",
                "https://a.de/b",
                "😜");
        return pieces.list().ofMaxSize(14).map(list -> String.join("", list));
    }

    private static String marks(String text) {
        return text.replace('‹', Isolates.LRI).replace('›', Isolates.PDI);
    }
}
