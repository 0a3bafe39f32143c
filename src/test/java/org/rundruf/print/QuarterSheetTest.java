package org.rundruf.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rundruf.announcement.Document;
import org.rundruf.localization.Localized;
import org.rundruf.print.finishing.Edition;
import org.rundruf.testing.KitSamples;

/** All that holds in a quarter on one sheet. */
class QuarterSheetTest {

    @ParameterizedTest
    @CsvSource({
        "de, 0, 1, Im Moment gibt es hier nichts Neues.",
        "ar, 0, 1, وعلى العنوان أدناه",
        "de, 1, 1, Das Wasser wird abgestellt",
        "de, 3, 1, Hilfe gesucht",
        "ur, 3, 1, Schützenstraße",
        "de, 12, 1, Hafenfest",
        "de, 40, 2, Seite 1 von 2",
    })
    void showsAsMuchAsThereIsRoomFor(String language, int count, int pages, String words) {
        byte[] pdf =
                Samples.PAGES.typeset(QuarterSamples.content(language, count)).edition(Edition.WEB);

        assertThat(PdfText.pages(pdf)).isEqualTo(pages);
        assertThat(text(pdf)).contains(words).contains("Hafen");
    }

    static List<String> languages() {
        return KitSamples.LANGUAGES.stream().sorted().toList();
    }

    @Test
    void fortyAnnouncementsFitTwoPagesInEveryLanguage() {
        assertThat(languages().parallelStream()
                        .map(language -> QuarterSamples.content(language, 40))
                        .map(content -> Samples.PAGES.typeset(content).edition(Edition.WEB)))
                .allSatisfy(pdf -> assertThat(PdfText.pages(pdf)).isEqualTo(2));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void itsFootStandsOnceBelowTwoAnnouncements(String language) {
        byte[] pdf = Samples.PAGES.typeset(QuarterSamples.content(language, 2)).edition(Edition.WEB);

        assertThat(PdfText.pages(pdf)).isEqualTo(1);
        assertThat(placed(pdf, "dortmund.example/q/")).singleElement().satisfies(foot -> {
            assertThat(placed(pdf, "Schützenstraße")).isNotEmpty().allMatch(street -> street.bottom() < foot.top());
            assertThat(placed(pdf, "Mallinckrodtstraße")).isNotEmpty().allMatch(street -> street.bottom() < foot.top());
        });
    }

    private static List<PdfText.Word> placed(byte[] pdf, String words) {
        return PdfText.placed(pdf).stream()
                .filter(word -> word.text().contains(words))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void keepsItsRulesInEveryLanguage(String language) {
        for (int count : List.of(0, 9)) {
            TypesetSheet sheet = Samples.PAGES.typeset(QuarterSamples.content(language, count));

            assertThat(PressCheck.of(sheet.edition(Edition.PRESS), PrintSheet.QUARTER_A4)
                            .failures())
                    .as("%s, %d announcements", language, count)
                    .isEmpty();
            assertThat(VeraPdf.breaches(sheet.edition(Edition.WEB)))
                    .as("%s, %d announcements", language, count)
                    .isEmpty();
        }
    }

    @Test
    void passesThePreflightWithCodesForEachAndOnTwoPages() {
        for (int count : List.of(1, 3, 40)) {
            TypesetSheet sheet = Samples.PAGES.typeset(QuarterSamples.content("de", count));

            assertThat(PressCheck.of(sheet.edition(Edition.PRESS), PrintSheet.QUARTER_A4)
                            .failures())
                    .as("%d announcements", count)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"de, 0", "de, 2", "ar, 9", "ur, 3", "hi, 0", "el, 40"})
    void isAccessibleAndLasts(String language, int count) {
        QuarterContent content = QuarterSamples.content(language, count);

        assertThat(VeraPdf.breaches(Samples.PAGES.typeset(content).edition(Edition.WEB)))
                .isEmpty();
    }

    @Test
    void namesWhatThereIsNoRoomForAndFitsWithoutIt() {
        QuarterContent content = QuarterSamples.content("de", 80);

        assertThatThrownBy(() -> Samples.PAGES.typeset(content))
                .isInstanceOfSatisfying(QuarterTooLong.class, tooLong -> {
                    int fitting = 80 - tooLong.tooMuch().size();
                    assertThat(fitting).isGreaterThan(35);
                    assertThat(tooLong.tooMuch())
                            .containsExactlyElementsOf(content.items().subList(fitting, 80).stream()
                                    .map(QuarterItem::id)
                                    .toList());
                    byte[] pdf = Samples.PAGES
                            .typeset(content.without(tooLong.tooMuch()))
                            .edition(Edition.WEB);
                    assertThat(text(pdf))
                            .contains("Weitere Meldungen unter der Adresse unten: "
                                    + tooLong.tooMuch().size());
                });
    }

    @Test
    void leavesPicturesOutThatNoFontHas() {
        Document document = KitSamples.document("event", KitSamples.required("event"));
        Map<String, Localized> texts = KitSamples.localized(document);
        Localized text = texts.get("de").with("Sommerfest 🎉 am Hafen 👨‍👩‍👧", "Komm!", List.of());
        QuarterContent content = QuarterSamples.of("de", List.of(QuarterSamples.item(text, document, "fest")));

        assertThat(text(Samples.PAGES.typeset(content).edition(Edition.WEB))).contains("Sommerfest am Hafen");
    }

    @Test
    void breaksALongTitle() {
        Document document = KitSamples.document("event", KitSamples.required("event"));
        String title = "Straßenbahnhaltestellenverlegungsbekanntmachung ".repeat(6) + "x".repeat(120);
        Localized text = KitSamples.localized(document).get("de").with(title, title, List.of());
        QuarterContent content = QuarterSamples.of("de", List.of(QuarterSamples.item(text, document, "long")));

        byte[] pdf = Samples.PAGES.typeset(content).edition(Edition.PRESS);

        assertThat(PressCheck.of(pdf, PrintSheet.QUARTER_A4).failures()).isEmpty();
    }

    /** Words as they are typed, without their line breaks and isolates. */
    private static String text(byte[] pdf) {
        return PdfText.of(pdf).replaceAll("\\s+", " ").replaceAll("[\u2060-\u2069]", "");
    }
}
