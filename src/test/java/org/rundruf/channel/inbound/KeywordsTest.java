package org.rundruf.channel.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rundruf.announcement.Channel;
import org.rundruf.audience.InboundMessage.Kind;
import org.rundruf.localization.Localization;
import org.rundruf.localization.Templates;

class KeywordsTest {
    private static final Templates TEMPLATES = new Templates(Path.of("templates"));
    private final Keywords keywords = new Keywords(TEMPLATES);

    /** Every line of both tables. */
    static Stream<Arguments> lines() {
        return Stream.of(Kind.STOP, Kind.START)
                .flatMap(kind -> words(kind).stream().map(word -> Arguments.of(kind, word)));
    }

    private static List<String> words(Kind kind) {
        return TEMPLATES
                .text(kind == Kind.STOP ? "sms/stop-words.txt" : "sms/start-words.txt")
                .orElseThrow()
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("["))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void everyWordIsKnownHoweverItIsWritten(Kind kind, String word) {
        for (String written : List.of(
                word,
                word.toLowerCase(),
                " " + word + " ! ",
                "„" + word + "“",
                "\u200f\u2067" + word + "\u2069",
                word + " 🙏🏽",
                "*" + word + "*",
                String.join("\u200b", word.split("")))) {
            assertThat(find(written).map(Keyword::kind)).as(written).hasValue(kind);
        }
        assertThat(find(word + " " + word + "x")).isEmpty();
    }

    @Test
    void everyLanguageOfTheCityHasBoth() {
        Set<String> tags = Localization.standard().languages().tags();
        for (String file : List.of("sms/stop-words.txt", "sms/start-words.txt")) {
            Set<String> sections = TEMPLATES
                    .text(file)
                    .orElseThrow()
                    .lines()
                    .filter(line -> line.startsWith("["))
                    .map(line -> line.substring(1, line.length() - 1))
                    .collect(Collectors.toSet());
            assertThat(sections).as(file).containsAll(tags).hasSize(tags.size() + 1);
        }
    }

    @Test
    void noWordStopsAndStarts() {
        assertThat(words(Kind.STOP).stream().map(WordForm::of))
                .doesNotContainAnyElementsOf(
                        words(Kind.START).stream().map(WordForm::of).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            stop            | STOP
            S.T.O.P.        | STOP
            s t o p         | STOP
            ＳＴＯＰ         | STOP
            𝐒𝐭𝐨𝐩           | STOP
            stóp            | STOP
            arret           | STOP
            Arrêt.          | STOP
            iptal           | STOP
            ıptal           | STOP
            rezygnuje       | STOP
            ايقاف           | STOP
            إيقــــاف       | STOP
            إِيقَاف         | STOP
            ﺇﻳﻘﺎﻑ           | STOP
            توقّف           | STOP
            ﺗﻮﻗﻒ            | STOP
            رُوکیں          | STOP
            روكيں           | STOP
            ст́оп            | STOP
            στόπ            | STOP
            בִּיטוּל         | STOP
            बन्द करें।       | STOP
            rawestine       | STOP
            „Stopp!“        | STOP
            STOP ✋🏾         | STOP
            Start           | START
            ابدا            | START
            أبدأ            | START
            basla           | START
            BAŞLA           | START
            destpeke        | START
            """)
    void peopleWriteItTheirOwnWay(String written, Kind kind) {
        assertThat(find(written).map(Keyword::kind)).hasValue(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "!",
                "👍",
                "Wo ist die Stop-Haltestelle?",
                "please do not stop",
                "STOP 2",
                "nonstop",
                "stopstop",
                "Start am Rathaus?",
                "yes",
                "ja",
                "बदं",
                "हिंदी",
                "قفل",
                "سلام"
            })
    void everythingElseIsAMessage(String written) {
        assertThat(find(written)).isEmpty();
    }

    @Test
    void twilioMayHaveFoundItItself() {
        assertThat(find("ich mag nicht mehr", "STOP").map(Keyword::kind)).hasValue(Kind.STOP);
        assertThat(find("wieder", "START").map(Keyword::kind)).hasValue(Kind.START);
        assertThat(find("hilfe", "HELP")).isEmpty();
        assertThat(find("توقف").map(Keyword::language)).hasValue("ar");
        assertThat(find("STOP").map(Keyword::isTwilios)).hasValue(true);
        assertThat(find("STOPP").map(Keyword::isTwilios)).hasValue(false);
    }

    @Property(tries = 500)
    boolean anyTextHasAFormThatStaysAsItIs(@ForAll @StringLength(max = 60) String text) {
        String form = WordForm.of(text);
        return WordForm.of(form).equals(form) && WordForm.of(" " + text + " !").equals(form);
    }

    private Optional<Keyword> find(String text) {
        return find(text, "");
    }

    private Optional<Keyword> find(String text, String optOut) {
        return keywords.find(new Received("SM1", Channel.SMS, "+4915112345678", text, optOut));
    }
}
