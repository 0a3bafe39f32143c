package org.rundruf.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTest {
    private static final Pattern NUMBER = Pattern.compile("\\{\\d");

    @ParameterizedTest
    @CsvSource({
        "en, 'has 10,000 characters, and at most 160 are allowed'",
        "de, 'hat 10.000 Zeichen, erlaubt sind höchstens 160'",
        "de-DE, 'hat 10.000 Zeichen, erlaubt sind höchstens 160'",
        "fr, 'has 10,000 characters, and at most 160 are allowed'"
    })
    void whoeverReadsItHearsTheirLanguage(String tag, String said) {
        assertThat(Phrase.of("too-long", 10_000, 160).in(Locale.forLanguageTag(tag)))
                .isEqualTo(said);
    }

    @Test
    void phrasesInPhrasesAreSaidInTheSameLanguage() {
        Phrase phrase = Phrase.of("feature.hint", Phrase.of("mean.hint", "Hafen"));

        assertThat(phrase.in(Locale.GERMAN)).endsWith("meinten Sie „Hafen“?");
        assertThat(phrase)
                .hasToString("add the properties id and name to make it one, or name one that is there;"
                        + " did you mean 'Hafen'?");
    }

    @Test
    void whatIsLiteralStaysAsItIs() {
        assertThat(Phrase.literal("'{0}' isn't {1}").in(Locale.GERMAN)).isEqualTo("'{0}' isn't {1}");
        assertThat(Phrase.literal(null).in(Locale.GERMAN)).isEmpty();
    }

    @Test
    void everyPhraseIsThereInBothLanguagesWithTheSameNames() {
        ResourceBundle english = ResourceBundle.getBundle("problems", Locale.ROOT);
        ResourceBundle german = ResourceBundle.getBundle("problems", Locale.GERMAN);

        assertThat(Set.copyOf(german.keySet())).isEqualTo(Set.copyOf(english.keySet()));
        for (String key : english.keySet()) {
            assertThat(names(german.getString(key))).as(key).isEqualTo(names(english.getString(key)));
        }
    }

    @Test
    void everyPhraseThatIsSaidIsInTheBundle() throws IOException {
        ResourceBundle english = ResourceBundle.getBundle("problems", Locale.ROOT);
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            assertThat(sources.filter(path -> path.toString().endsWith(".java")).flatMap(PhraseTest::keys))
                    .hasSizeGreaterThan(60)
                    .allSatisfy(
                            key -> assertThat(english.containsKey(key)).as(key).isTrue());
        }
    }

    private static Stream<String> keys(Path source) {
        try {
            return Pattern.compile("Phrase\\.of\\(\\s*\"([^\"]+)\"[,)]")
                    .matcher(Files.readString(source))
                    .results()
                    .map(found -> found.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> names(String pattern) {
        return new TreeSet<>(
                NUMBER.matcher(pattern).results().map(MatchResult::group).toList());
    }
}
