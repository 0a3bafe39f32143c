package org.rundruf.audience;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageChoiceTest {

    @ParameterizedTest
    @CsvSource({
        // wanted, available, expected, notice
        "ar,            de ar en,  ar,        ",
        "ar-SY,         de ar,     ar,        ",
        "tr ar,         de ar,     ar,        ",
        "tr ar,         de,        de,        tr",
        "'',            ar en,     de,        ",
        "de,            ar,        de,        ",
        "de-simple,     de ar,     de,        ",
        "de-simple,     de-simple, de-simple, ",
        "zh-Hant-TW,    zh zh-Hant, zh-Hant,  ",
        "zh-Hans-CN,    zh-Hant,   de,        zh-Hans-CN",
        "sr-Latn,       sr,        sr,        ",
        "en-x-city,     en,        en,        ",
        "AR,            ar,        ar,        ",
        "ar,            ar-EG,     de,        ar",
        "de-x-large,    de ar,     de-x-large, ",
        "ar-x-large,    de ar,     ar-x-large, ",
        "ar-SY-x-large, de ar,     ar-x-large, ",
        "AR-x-large,    de ar,     ar-x-large, ",
        "tr-x-large ar, de ar,     ar,        ",
        "tr-x-large,    de ar,     de-x-large, tr-x-large",
        "de-x-large,    de de-x-large, de-x-large, ",
        "de-simple-x-large, de,    de-x-large, ",
    })
    void takesTheFirstLanguageThatThereIs(String wanted, String available, String expected, String notice) {
        assertThat(LanguageChoice.of(list(wanted), list(available), "de"))
                .isEqualTo(new LanguageChoice(expected, notice));
    }

    @ParameterizedTest
    @CsvSource({
        // wanted, available, expected, notice
        "kmr,         de tr ar, tr,         kmr",
        "kmr,         de ar,    ar,         kmr",
        "kmr,         de,       de,         kmr",
        "kmr de,      de tr,    de,         ",
        "kmr-x-large, de tr,    tr-x-large, kmr-x-large",
    })
    void anotherLanguageStandsInOnlyWhereThePersonReadsNothingThatIsThere(
            String wanted, String available, String expected, String notice) {
        assertThat(LanguageChoice.of(list(wanted), list(available), "de", tag -> List.of("tr", "ar")))
                .isEqualTo(new LanguageChoice(expected, notice));
    }

    private static List<String> list(String tags) {
        return tags.isEmpty() ? List.of() : List.of(tags.split(" "));
    }
}
