package org.rundruf.localization;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Bidi;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * In the table ‹ and › stand for isolates and ~ for a right-to-left mark; the last column is what the eye sees from the left
 * to the right, with the right-to-left words spelled as they are written.
 */
class PlainIsolatesTest {
    private static final Localization ROOM = Localization.standard();
    private static final Pattern WORD = Pattern.compile("[\\p{IsArabic}\\p{IsHebrew}\\u200C\\u064B-\\u0652]+");

    @ParameterizedTest
    @CsvFileSource(
            resources = "bidi.csv",
            delimiter = '|',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = true)
    void keeps_only_what_is_needed(String tag, String text, String plain, String seen) {
        String sent = sent(text, tag);
        assertThat(sent.replace('\u2066', '‹').replace('\u2069', '›').replace('\u200F', '~'))
                .isEqualTo(plain);
        assertThat(seen(sent)).isEqualTo(seen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "uk", "hi", "ti", "el"})
    void leaves_left_to_right_languages_alone(String tag) {
        assertThat(Isolates.toPlain("9:00–15:00 \u2066a\u2069", ROOM.languages().find(tag)))
                .isEqualTo("9:00–15:00 \u2066a\u2069");
    }

    @Property
    void looks_as_with_all_isolates(@ForAll("texts") String text) {
        Language arabic = ROOM.languages().find("ar");
        String all = Isolates.isolateRuns(text, arabic);
        String sent = Isolates.toPlain(all, arabic);
        assertThat(Isolates.strip(sent).replace("\u200F", "")).isEqualTo(Isolates.strip(text));
        assertThat(Isolates.balanced(sent)).isEqualTo(sent);
        assertThat(Isolates.toPlain(sent, arabic)).isEqualTo(sent);
        assertThat(sent.length())
                .isLessThanOrEqualTo(all.length() + (int) all.lines().count() + 1);
    }

    @Property
    void never_stumbles_over_halves_of_characters(@ForAll String text) {
        for (String tag : new String[] {"ar", "fa", "he", "ur"}) {
            String isolated = Isolates.isolateRuns(text, ROOM.languages().find(tag));
            assertThat(Isolates.balanced(isolated)).isEqualTo(isolated);
            assertThat(Isolates.strip(isolated)).isEqualTo(Isolates.strip(text));
            assertThat(Isolates.strip(
                                    Isolates.toPlain(isolated, ROOM.languages().find(tag)))
                            .replace("\u200F", ""))
                    .isEqualTo(Isolates.strip(text).replace("\u200F", ""));
        }
    }

    /** Eight scripts, and what stands between their words. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "ماء",
                "شارع",
                "خیابان‌ها",
                "מים",
                "רחוב",
                "سڑک",
                "Hafen",
                "Straße",
                "вода",
                "улица",
                "νερό",
                "पानी",
                "ማይ",
                "水",
                "12",
                "9:00",
                "0231 500",
                "5,00 €",
                "24.11.",
                "١٢",
                "۱۲",
                " ",
                " ",
                " ",
                ". ",
                ", ",
                "، ",
                "؟",
                "(",
                ")",
                "«",
                "»",
                "-",
                "–",
                "+49",
                "%",
                "/",
                ":",
                "@",
                "\n",
                "\u2066",
                "\u2067",
                "\u2068",
                "\u2069",
                "\u200D",
                "🎉",
                "https://a.de/b?c=d",
                "\uD83D");
        return pieces.list().ofMaxSize(14).map(list -> String.join("", list));
    }

    private static String sent(String text, String tag) {
        Language language = ROOM.languages().find(tag);
        return Isolates.toPlain(Isolates.isolateRuns(text, language), language);
    }

    private static String seen(String text) {
        Bidi bidi = new Bidi(text, Bidi.LEVEL_DEFAULT_LTR);
        String visual = bidi.writeReordered(Bidi.DO_MIRRORING | Bidi.REMOVE_BIDI_CONTROLS | Bidi.KEEP_BASE_COMBINING);
        return WORD.matcher(visual.replaceAll("[\u2066-\u2069\u200F]", ""))
                .replaceAll(word -> new StringBuilder(word.group()).reverse().toString());
    }
}
