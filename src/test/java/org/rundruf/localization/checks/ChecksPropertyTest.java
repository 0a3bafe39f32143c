package org.rundruf.localization.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rundruf.announcement.Facts;
import org.rundruf.announcement.Text;

class ChecksPropertyTest {
    /** What a text alone may be blamed for, whatever it is compared with. */
    private static final Set<String> OWN_FAULTS = Set.of(
            "script",
            "mixed-script",
            "lookalike",
            "identical",
            "isolate.unclosed",
            "isolate.unopened",
            "direction",
            "character",
            "nfc",
            "joiner.stray",
            "joiner.lost",
            "joiner.emoji");

    @Property(tries = 300)
    void never_crash_and_point_into_the_text(
            @ForAll("texts") String source,
            @ForAll("texts") String translation,
            @ForAll("tags") String sourceTag,
            @ForAll("tags") String tag) {
        Text text = new Text(translation, null, translation);
        List<Finding> findings = Checking.CHECKS.check(
                new Text(source, source, source),
                Checking.language(sourceTag),
                text,
                Checking.language(tag),
                Facts.none());
        for (Finding finding : findings) {
            String part = finding.part().equals("summary") ? "" : translation;
            assertThat(finding.start()).isBetween(0, finding.end());
            assertThat(finding.end()).isLessThanOrEqualTo(part.length());
            assertThat(FindingMessages.of(finding, Locale.GERMAN)).isNotBlank();
            if (finding.repair() != null) {
                assertThat(finding.repair().applyTo(part)).isNotEqualTo(part);
            }
        }
    }

    @Property(tries = 300)
    void blame_a_text_for_itself_alone_if_it_is_its_own_translation(
            @ForAll("texts") String text, @ForAll("others") String tag) {
        List<Finding> findings = Checking.body("de", text, tag, text);

        assertThat(findings).allSatisfy(finding -> assertThat(finding.rule()).isIn(OWN_FAULTS));
    }

    @Provide
    Arbitrary<String> tags() {
        return Arbitraries.of(Checking.LANGUAGES.tags());
    }

    /** Languages in which numbers are written as in German. */
    @Provide
    Arbitrary<String> others() {
        return Arbitraries.of("tr", "fr", "ru", "hi", "fa", "ti", "bg");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "Kein Wasser ",
                        "am ",
                        "Straße ",
                        "Café",
                        "الماء ",
                        "مقطوع",
                        "می‌شود ",
                        "می ",
                        "המים ",
                        "ביום ",
                        "पानी ",
                        "बंद",
                        "ማይ ",
                        "የለን። ",
                        "вода ",
                        "вoда ",
                        "νερό ",
                        "পানি ",
                        "জল",
                        "👨‍👩‍👧",
                        "🇩🇪",
                        "é",
                        "9",
                        "24.11.",
                        "15:00",
                        "1.000",
                        "٩",
                        "۹",
                        " ",
                        "\n",
                        "\n- ",
                        "# ",
                        "{",
                        "}",
                        "<b>",
                        "%s",
                        "&amp;",
                        "+49 231 500",
                        "https://example.org/a ",
                        "a@b.org ",
                        ".",
                        ",",
                        "[",
                        "](",
                        "*",
                        "\u2066",
                        "\u2069",
                        "\u202E",
                        "\u200C",
                        "\u200D",
                        "\uD83D",
                        "\uDC68",
                        "\u0000",
                        "\uFFFF",
                        " Uhr ",
                        "5 € ")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }
}
