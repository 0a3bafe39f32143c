package org.rundruf.announcement.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagsTest {

    @ParameterizedTest
    @CsvSource({
        "de, de",
        "DE-de, de",
        "deu, de",
        "ar-SY, ar",
        "de-simple, de-simple",
        "de-DE-Simple, de-simple",
        "iw, he",
        "sr-Latn-RS, sr-Latn",
        "zh-TW, zh-Hant",
        "zh-CN, zh",
        "prs, prs",
        "rom, rom",
        "ckb, ckb",
        "' uk ', uk",
        "en-US-u-nu-arab, en",
    })
    void regionsDoNotMatter(String written, String tag) {
        assertThat(LanguageTags.normalise(written)).contains(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "deutsch", "de_DE", "xx", "und", "mul", "ua", "x-private", "de--at", "ü", "english"})
    void whatIsNoLanguageIsRefused(String written) {
        assertThat(LanguageTags.normalise(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ukrainisch, uk",
        "English, en",
        "Türkçe, tr",
        "العربية, ar",
        "cn, zh",
        "gr, el",
        "pt_BR, pt",
        "Polnisch, pl",
    })
    void theHintNamesWhatWasMeant(String written, String tag) {
        assertThat(LanguageTags.hint(written)).isEqualTo("did you mean '" + tag + "'?");
    }
}
