package org.rundruf.localization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
