package org.rundruf.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rundruf.announcement.Document;
import org.rundruf.localization.Isolates;
import org.rundruf.localization.Language;
import org.rundruf.print.EverySheet.Made;
import org.rundruf.print.Passages.Passage;
import org.rundruf.print.finishing.Edition;
import org.rundruf.testing.KitSamples;

/** What is read out is read in the voice of its language. */
class PassageLanguageTest {

    static Stream<Made> sheets() {
        return EverySheet.all().stream();
    }

    /** Large print leaves no room for the names of other languages. */
    static Stream<Made> sheetsWithNames() {
        return sheets().filter(made -> made.file().sheet() != PrintSheet.FLYER_A4_LARGE);
    }

    static Stream<String> languages() {
        return KitSamples.LANGUAGES.stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("sheetsWithNames")
    void namesOfLanguagesAreReadInThem(Made made) {
        List<Language> named = made.file().sheet().isMultilingual()
                ? made.file().languages().stream()
                        .map(content -> content.text().language())
                        .toList()
                : made.file().first().others();

        assertThat(Passages.of(made.web()))
                .containsAll(named.stream().map(PassageLanguageTest::name).toList());
    }

    private static Passage name(Language language) {
        return new Passage(language.tag(), language.name().replaceAll("[\u200B-\u200F]", ""));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void codesSayInWordsWhereTheyLead(Made made) {
        List<Passage> codes = made.file().languages().stream()
                .map(content -> code(content.text().language(), "print.qr", content.address()))
                .toList();

        assertThat(Passages.of(made.web())).containsAll(codes);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void codesOfQuartersSayInWordsWhereTheyLead(String language) {
        QuarterContent content = QuarterSamples.content(language, 0);
        byte[] web = Samples.PAGES.typeset(content).edition(Edition.WEB);

        assertThat(Passages.of(web))
                .contains(code(
                        content.language(), "print.qr.quarter", "dortmund.example/q/dortmund/innenstadt-nord/hafen"));
    }

    private static Passage code(Language language, String key, String address) {
        return new Passage(language.tag(), Isolates.strip(Samples.WORDS.text(language, key, address)));
    }

    @Test
    void whatIsNotTranslatedIsReadInItsOwnLanguage() {
        Document document = KitSamples.document("power-cut", KitSamples.required("power-cut"));
        QuarterItem german =
                QuarterSamples.item(KitSamples.localized(document).get("de"), document, "power-cut-2026-11");
        byte[] web =
                Samples.PAGES.typeset(QuarterSamples.of("ar", List.of(german))).edition(Edition.WEB);

        assertThat(Passages.of(web))
                .contains(
                        new Passage("ar", "\u0627\u0644\u0643\u0647\u0631\u0628\u0627\u0621"),
                        code(german.text().language(), "print.qr", "dortmund.example/a/power-cut-2026-11"))
                .anyMatch(passage ->
                        passage.language().equals("de") && passage.text().startsWith("Kein Strom"));
    }
}
