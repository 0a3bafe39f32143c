package org.rundruf.localization.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rundruf.localization.Glossary;
import org.rundruf.localization.GlossaryTerms;
import org.rundruf.localization.Languages;
import org.rundruf.localization.Localization;
import org.rundruf.localization.machine.EngineFailure.Reason;
import org.rundruf.testing.DeepLServer;
import org.rundruf.testing.EngineFault;
import org.rundruf.testing.LibreTranslateServer;
import org.rundruf.testing.MovableClock;
import org.rundruf.testing.StubServer;

class EnginesTest {
    private static final Languages LANGUAGES = Localization.standard().languages();
    private static final GlossaryTerms GLOSSARY =
            new GlossaryTerms(new Glossary(List.of(new Glossary.Term("Dortmund", Map.of("ar", "دورتموند")))));
    private static final List<String> SEGMENTS =
            List.of("In Dortmund gibt es ab 9:00 **kein** Wasser & Strom.", "Danke!");

    private final DeepLServer deepL = new DeepLServer();
    private final LibreTranslateServer libreTranslate = new LibreTranslateServer();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final MovableClock clock = new MovableClock("2026-11-24T09:00:00Z");

    EnginesTest() {
        deepL.translateBy(EnginesTest::words);
        libreTranslate.translateBy(EnginesTest::words);
    }

    @AfterEach
    void stop() {
        deepL.close();
        libreTranslate.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"deepl", "libretranslate"})
    void translates_words_and_nothing_else(String engine) throws EngineFailure {
        assertThat(translate(machine(engine), SEGMENTS, "fr")).hasSize(2).satisfies(texts -> {
            assertThat(texts.get(0)).contains("Dortmund", "9:00", "**", " & ").doesNotContain("Wasser", "<", "amp");
            assertThat(texts.get(1)).isEqualTo("Parole!");
        });
        assertThat(translate(machine(engine), SEGMENTS, "ar").get(0)).contains("دورتموند");
    }

    static Stream<Arguments> faults() {
        return Stream.of("deepl", "libretranslate")
                .flatMap(engine ->
                        Arrays.stream(FAULTS).map(fault -> Arguments.of(engine, fault[0], fault[1], fault[2])));
    }

    /** The fault, the reason, and how often the engine is asked. */
    private static final Object[][] FAULTS = {
        {EngineFault.COME_BACK_LATER, Reason.TOO_MANY_REQUESTS, null},
        {EngineFault.TOO_MANY_REQUESTS, Reason.TOO_MANY_REQUESTS, 3},
        {EngineFault.QUOTA_EXCEEDED, Reason.OVER_QUOTA, 1},
        {EngineFault.BAD_REQUEST, Reason.REFUSED, 1},
        {EngineFault.FORBIDDEN, Reason.REFUSED, 1},
        {EngineFault.SERVER_ERROR, Reason.UNAVAILABLE, 3},
        {EngineFault.UNAVAILABLE, Reason.UNAVAILABLE, 3},
        {EngineFault.SLOW, Reason.UNAVAILABLE, null},
        {EngineFault.DROPPED, Reason.UNAVAILABLE, null},
        {EngineFault.ERROR_PAGE, Reason.UNAVAILABLE, 3},
        {EngineFault.EMPTY_JSON, null, null},
        {EngineFault.WRONG_COUNT, Reason.NONSENSE, 1},
        {EngineFault.ALTERED_TAG, Reason.NONSENSE, 1},
        {EngineFault.DROPPED_TAG, Reason.NONSENSE, 1},
        {EngineFault.DOUBLED_TAG, Reason.NONSENSE, 1},
        {EngineFault.EMPTY_TEXT, Reason.NONSENSE, 1},
    };

    @ParameterizedTest
    @MethodSource("faults")
    void every_fault_has_its_reason_and_its_end(String engine, EngineFault fault, Reason reason, Integer asked) {
        server(engine).fail(fault);
        long start = System.nanoTime();

        EngineFailure failure = failure(machine(engine), "fr");

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(8));
        assertThat(failure).hasMessageStartingWith(engine + ": ");
        assertThat(failure.reason())
                .isIn(reason == null ? List.of(Reason.NONSENSE, Reason.UNAVAILABLE) : List.of(reason));
        if (asked != null) {
            assertThat(server(engine).requests()).hasSize(asked);
        }
        assertThat(meters.get("rundruf.translation.failures")
                        .tags("engine", engine, "language", "fr")
                        .counter()
                        .count())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"deepl, SERVER_ERROR", "libretranslate, UNAVAILABLE", "libretranslate, TOO_MANY_REQUESTS"})
    void asks_again_what_passes(String engine, EngineFault fault) throws EngineFailure {
        server(engine).fail(fault, 2);

        assertThat(translate(machine(engine), SEGMENTS, "fr")).hasSize(2);
        assertThat(server(engine).requests()).hasSize(3);
    }

    @Test
    void libretranslate_says_when_to_come_back_and_is_left_alone_until_then() throws EngineFailure {
        MachineTranslation machine = machine("libretranslate");
        libreTranslate.fail(EngineFault.COME_BACK_LATER, 1);

        assertThat(failure(machine, "fr").retryAfter()).contains(Duration.ofSeconds(120));
        clock.advance(Duration.ofSeconds(100));
        assertThat(failure(machine, "ar").retryAfter()).contains(Duration.ofSeconds(20));
        assertThat(libreTranslate.requests()).hasSize(1);
        clock.advance(Duration.ofSeconds(20));
        assertThat(translate(machine, SEGMENTS, "fr")).hasSize(2);
    }

    @Test
    void over_its_quota_an_engine_is_left_alone_for_all_languages() throws EngineFailure {
        MachineTranslation machine = machine("deepl");
        deepL.fail(EngineFault.QUOTA_EXCEEDED, 1);

        assertThat(failure(machine, "fr").reason()).isEqualTo(Reason.OVER_QUOTA);
        assertThat(failure(machine, "ar").reason()).isEqualTo(Reason.OVER_QUOTA);
        assertThat(deepL.requests()).hasSize(1);
        clock.advance(Duration.ofHours(1));
        assertThat(translate(machine, SEGMENTS, "ar")).hasSize(2);
    }

    @Test
    void what_one_engine_cannot_the_next_one_does() throws EngineFailure {
        MachineTranslation machine = machine("deepl", "libretranslate");
        assertThat(translate(machine, SEGMENTS, "fa")).hasSize(2);
        assertThat(deepL.requests()).isEmpty();

        deepL.fail(EngineFault.ALTERED_TAG);
        assertThat(translate(machine, SEGMENTS, "fr")).hasSize(2);
        assertThat(deepL.requests()).hasSize(1);

        assertThat(failure(machine, "kmr"))
                .hasMessage("deepl: does not know kmr; libretranslate: does not know kmr")
                .satisfies(failure -> assertThat(failure.reason()).isEqualTo(Reason.REFUSED));
        assertThat(failure(machine, "de-simple").reason()).isEqualTo(Reason.REFUSED);
    }

    @Test
    void one_that_hangs_leaves_time_for_the_next_one() throws EngineFailure {
        deepL.fail(EngineFault.SLOW);

        assertThat(translate(machine("deepl", "libretranslate"), SEGMENTS, "fr"))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "fr, 'target_lang=fr', formality=more",
        "en, target_lang=en-GB, tag_handling=xml",
        "uk, target_lang=uk, ignore_tags=x"
    })
    void deepl_is_told_the_language_and_what_to_keep(String tag, String language, String option) throws EngineFailure {
        translate(machine("deepl"), SEGMENTS, tag);

        assertThat(deepL.requests())
                .singleElement()
                .asString()
                .contains("source_lang=de", language, option, "<x id=\"0\">Dortmund</x>", "<m id=\"0\">kein</m>");
        assertThat(deepL.requests().get(0).contains("formality")).isEqualTo(tag.equals("fr"));
    }

    @Test
    void a_wrong_key_is_a_refusal() {
        TranslationSettings settings = settings(List.of("deepl"), "wrong");

        EngineFailure failure = failure(MachineConfiguration.of(settings, GLOSSARY, meters, clock), "fr");

        assertThat(failure.reason()).isEqualTo(Reason.REFUSED);
    }

    @Test
    void many_segments_go_in_several_requests() throws EngineFailure {
        List<String> many = IntStream.range(0, 120).mapToObj(i -> "Satz " + i).toList();

        assertThat(translate(machine("deepl"), many, "fr")).hasSize(120).contains("Parole 119");
        assertThat(deepL.requests()).hasSize(3);
    }

    @Test
    void counts_what_is_sent_and_what_it_costs() throws EngineFailure {
        translate(machine("deepl"), List.of("Kein Wasser.", "9:00"), "fr");

        assertThat(count("rundruf.translation.characters", "kind", "sent")).isEqualTo(12);
        assertThat(count("rundruf.translation.characters", "kind", "billed")).isEqualTo(12);
        assertThat(count("rundruf.translation.cost", "engine", "deepl")).isEqualTo(12 * 20 / 1e6);
    }

    @ParameterizedTest
    @CsvSource({
        "NONE,           deepl,          12",
        "UNAVAILABLE,    libretranslate, 12",
        "QUOTA_EXCEEDED, libretranslate, 12",
        "EMPTY_TEXT,     libretranslate, 24",
    })
    void says_who_answered_and_how_much_was_taken(EngineFault fault, String engine, int taken) throws EngineFailure {
        deepL.fail(fault);

        Translated answer = answer(machine("deepl", "libretranslate"), List.of("Kein Wasser.", "9:00"), "fr");

        assertThat(answer).isEqualTo(new Translated(List.of("Parole Parole.", "9:00"), engine, taken));
    }

    @Test
    void says_that_nobody_was_needed() throws EngineFailure {
        assertThat(answer(machine("deepl"), List.of("9:00"), "fr").engine()).isNull();
        assertThat(deepL.requests()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"EMPTY_TEXT, 12", "FORBIDDEN, 0"})
    void says_what_was_taken_in_vain(EngineFault fault, int taken) {
        libreTranslate.fail(fault);

        assertThatThrownBy(() -> answer(machine("libretranslate"), List.of("Kein Wasser."), "fr"))
                .isInstanceOfSatisfying(
                        EngineFailure.class,
                        failure -> assertThat(failure.characters()).isEqualTo(taken));
    }

    @Test
    void without_an_engine_nothing_leaves_the_machine() {
        MachineTranslation machine = machine();

        assertThat(machine.configured()).isFalse();
        assertThat(failure(machine, "fr")).hasMessage("no translation engine is configured");
    }

    @Test
    void a_mistake_in_the_settings_is_named() {
        assertThatThrownBy(() -> machine("google")).hasMessageContaining("google is unknown");
        TranslationSettings settings = settings(List.of("deepl"), " ");
        assertThatThrownBy(() -> MachineConfiguration.of(settings, GLOSSARY, meters, clock))
                .hasMessageContaining("rundruf.translation.deepl.key is missing");
    }

    private MachineTranslation machine(String... engines) {
        return MachineConfiguration.of(settings(List.of(engines), DeepLServer.KEY), GLOSSARY, meters, clock);
    }

    private TranslationSettings settings(List<String> engines, String key) {
        return new TranslationSettings(
                engines,
                Duration.ofSeconds(2),
                Duration.ofSeconds(5),
                2,
                Duration.ofMillis(20),
                Duration.ofHours(1),
                Duration.ofMinutes(1),
                new TranslationSettings.DeepL(key, deepL.url(), BigDecimal.valueOf(20)),
                new TranslationSettings.LibreTranslate(libreTranslate.url(), null));
    }

    private StubServer server(String engine) {
        return engine.equals("deepl") ? deepL : libreTranslate;
    }

    private double count(String name, String tag, String value) {
        return meters.get(name).tag(tag, value).tag("language", "fr").counter().count();
    }

    private static EngineFailure failure(MachineTranslation machine, String tag) {
        return catchThrowableOfType(EngineFailure.class, () -> translate(machine, SEGMENTS, tag));
    }

    private static List<String> translate(MachineTranslation machine, List<String> segments, String tag)
            throws EngineFailure {
        return answer(machine, segments, tag).segments();
    }

    private static Translated answer(MachineTranslation machine, List<String> segments, String tag)
            throws EngineFailure {
        return machine.translate(segments, LANGUAGES.find("de"), LANGUAGES.find(tag), List.of());
    }

    /** Every word becomes another one; entities are no words. */
    private static String words(String text) {
        return text.replaceAll("(?<!&)\\b\\p{L}+\\b(?!;)", "Parole");
    }
}
