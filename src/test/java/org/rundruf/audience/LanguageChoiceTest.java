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
    })
    void takesTheFirstLanguageThatThereIs(String wanted, String available, String expected, String notice) {
        assertThat(LanguageChoice.of(list(wanted), list(available), "de"))
                .isEqualTo(new LanguageChoice(expected, notice));
    }

    private static List<String> list(String tags) {
        return tags.isEmpty() ? List.of() : List.of(tags.split(" "));
    }
}
