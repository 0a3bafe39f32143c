package org.rundruf.localization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rundruf.announcement.Facts;
import org.rundruf.announcement.Topic;

class LanguagesTest {
    private static final Localization ROOM = Localization.standard();

    @ParameterizedTest
    @CsvSource({
        "de,Deutsch,ltr,Latn,Noto Sans",
        "ar,العربية,rtl,Arab,Noto Sans Arabic",
        "it,italiano,ltr,Latn,Noto Sans",
        "ps,پښتو,rtl,Arab,Noto Sans Arabic",
        "sr,српски,ltr,Cyrl,Noto Sans",
        "ka,ქართული,ltr,Geor,Noto Sans Georgian",
        "am,አማርኛ,ltr,Ethi,Noto Sans Ethiopic"
    })
    void describes_a_language(String tag, String name, String direction, String script, String font) {
        Language language = ROOM.languages().find(tag);
        assertThat(language.name()).isEqualTo(name);
        assertThat(language.direction()).isEqualTo(direction);
        assertThat(language.script()).isEqualTo(script);
        assertThat(language.font()).isEqualTo(font);
    }

    @ParameterizedTest
    @CsvSource({
        "ar,de ar uk,ar",
        "it;ar,de ar,ar",
        "de-AT,de ar,de",
        "de-simple,de ar,de",
        "zh-Hant-TW,zh-Hant zh,zh-Hant",
        "zh-Hant-x-private,zh-Hant zh,zh-Hant",
        "AR,de ar,ar",
        "it;pt,de ar,"
    })
    void looks_up_the_first_wish_there_is(String wishes, String available, String expected) {
        assertThat(ROOM.languages().lookup(List.of(wishes.split(";")), List.of(available.split(" "))))
                .isEqualTo(Optional.ofNullable(expected));
    }

    @ParameterizedTest
    @CsvSource({"de-DE,de", "de-simple,de-simple", "ar-SA,ar", "it-IT,it-IT", "zh,zh"})
    void knows_a_language_by_one_tag(String tag, String canonical) {
        assertThat(ROOM.languages().canonical(tag)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "de-x-large,de-x-large",
        "de-DE-x-large,de-x-large",
        "de-simple-x-large,de-simple-x-large",
        "ar-x-large,ar-x-large"
    })
    void keeps_large_print_apart(String tag, String canonical) {
        assertThat(ROOM.languages().canonical(tag)).isEqualTo(canonical);
        assertThat(ROOM.languages().find(canonical).large()).isTrue();
    }

    @Test
    void large_print_has_the_labels_of_its_language() {
        Language large = ROOM.languages().find("ar-x-large");
        assertThat(large.direction()).isEqualTo("rtl");
        assertThat(ROOM.words().text(large, "fact.when")).isEqualTo("متى");
        assertThat(ROOM.words().has(large, "fact.when")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "ar,arab,الثلاثاء، 24 نوفمبر، الساعة 9:00–15:00,الثلاثاء، ٢٤ نوفمبر، الساعة ٩:٠٠–١٥:٠٠",
        "fa,arabext,سه‌شنبه 24 نوامبر، ساعت 9:00–15:00,سه‌شنبه ۲۴ نوامبر، ساعت ۹:۰۰–۱۵:۰۰",
        "hi,deva,'मंगलवार, 24 नवंबर, 9:00–15:00 बजे','मंगलवार, २४ नवंबर, ९:००–१५:०० बजे'"
    })
    void writes_the_digits_that_a_city_chose(String tag, String digits, String latin, String own) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("starts", OffsetDateTime.parse("2026-11-24T09:00+01:00"));
        facts.put("ends", OffsetDateTime.parse("2026-11-24T15:00+01:00"));
        for (Map<String, String> chosen : List.of(Map.<String, String>of(), Map.of(tag, digits))) {
            Localization room = Localization.of(
                    Templates.standard(),
                    new LocalizationSettings(List.of(), "de", null, ZoneId.of("Europe/Berlin"), chosen));
            String when = room.formats().when(room.languages().find(tag), new Facts(facts), Topic.WATER, Year.of(2026));
            assertThat(Isolates.strip(when)).isEqualTo(chosen.isEmpty() ? latin : own);
        }
    }

    @Test
    void refuses_digits_that_do_not_exist() {
        WordFiles files = new WordFiles(Templates.standard());
        assertThatThrownBy(() -> new Languages(files, Map.of("ar", "arabic")))
                .hasMessageContaining("there are no digits 'arabic'");
    }

    @Test
    void refuses_a_setting_that_is_no_language_tag() {
        assertThatThrownBy(() -> LocalizationSettings.of(List.of("de", "german"), "de", null, ZoneId.of("UTC")))
                .hasMessage("rundruf.languages: 'german' is no language tag; did you mean 'de'?");
        assertThatThrownBy(() -> LocalizationSettings.of(List.of("ua"), "de", null, ZoneId.of("UTC")))
                .hasMessageContaining("did you mean 'uk'?");
    }

    @Test
    void speaks_english_where_it_has_no_words() {
        assertThat(ROOM.words().text(ROOM.languages().find("it"), "fact.when")).isEqualTo("When");
        assertThat(ROOM.words().has(ROOM.languages().find("it"), "fact.when")).isFalse();
    }

    @Test
    void isolates_what_it_puts_into_right_to_left_words() {
        assertThat(ROOM.words().text(ROOM.languages().find("ar"), "notice.untranslated", "0231 500"))
                .endsWith("\u20660231 500\u2069");
    }
}
