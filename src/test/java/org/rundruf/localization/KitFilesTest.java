package org.rundruf.localization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rundruf.testing.KitSamples;

class KitFilesTest {

    static Set<String> kits() {
        return KitSamples.names();
    }

    static Stream<Arguments> texts() {
        return kits().stream()
                .flatMap(kit -> Stream.of(KitSamples.bare(kit), KitSamples.full(kit))
                        .flatMap(texts -> texts.values().stream())
                        .map(text -> Arguments.of(kit, text.language().tag(), text)));
    }

    @Test
    void reads_every_kit() {
        Kits kits = new Kits(Templates.standard(), new Languages(new WordFiles(Templates.standard())));
        assertThat(kits.broken()).isEmpty();
        assertThat(kits.names()).containsAll(kits());
    }

    @ParameterizedTest
    @MethodSource("kits")
    void writes_every_kit_in_every_language(String kit) {
        assertThat(KitSamples.bare(kit)).containsOnlyKeys(KitSamples.LANGUAGES);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("texts")
    void says_every_part_in_full(String kit, String tag, Localized text) {
        assertThat(parts(text))
                .hasSize(5)
                .doesNotContainNull()
                .allSatisfy(part ->
                        assertThat(part).isNotBlank().doesNotContainPattern("\\bnone\\b|[{}']|  \\S|\\s[.,،۔:]\\s"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("texts")
    void says_when_and_where_in_one_text_message(String kit, String tag, Localized text) {
        Map<String, Object> facts = KitSamples.required(kit);
        String start = String.valueOf(facts.get("starts"));
        String where = String.valueOf(facts.getOrDefault("place", facts.get("school")));
        assertThat(Isolates.strip(text.sms()))
                .doesNotContain("\n")
                .contains(start.substring(8, 10).replaceFirst("^0", ""), where);
    }

    @ParameterizedTest
    @MethodSource("kits")
    void says_every_fact_it_is_given(String kit) {
        assertThat(KitSamples.full(kit).values())
                .allSatisfy(text -> assertThat(Isolates.strip(text.sms())).contains("500"));
    }

    private static Collection<String> parts(Localized text) {
        return Stream.of(text.title(), text.summary(), text.body(), text.sms(), text.voice())
                .toList();
    }
}
