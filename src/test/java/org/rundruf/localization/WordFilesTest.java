package org.rundruf.localization;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WordFilesTest {
    private static final WordFiles FILES = new WordFiles(Templates.standard());
    private static final Properties GERMAN = FILES.all().get("de");

    static Set<String> tags() {
        return FILES.all().keySet();
    }

    @Test
    void covers_the_languages_of_the_city() {
        assertThat(String.join(" ", tags()))
                .isEqualTo("ar bg de de-simple el en es fa fr he hi kmr pl ro ru ti tr uk ur");
    }

    @ParameterizedTest
    @MethodSource("tags")
    void has_the_labels_that_german_has(String tag) {
        assertThat(words(tag).stringPropertyNames()).isEqualTo(GERMAN.stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("tags")
    void takes_the_arguments_that_german_takes(String tag) {
        for (String key : GERMAN.stringPropertyNames()) {
            if (key.startsWith("voice.")) {
                assertThat(arguments(words(tag).getProperty(key)))
                        .as("%s in %s", key, tag)
                        .allMatch(number -> number <= 5);
                continue;
            }
            assertThat(arguments(words(tag).getProperty(key)))
                    .as("%s in %s", key, tag)
                    .isEqualTo(arguments(GERMAN.getProperty(key)));
        }
    }

    @ParameterizedTest
    @MethodSource("tags")
    void has_no_sign_with_a_hidden_meaning(String tag) {
        // the apostrophe quotes in MessageFormat; direction is the code's concern
        assertThat(String.join("\n", values(tag)))
                .doesNotContainPattern("['\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");
    }

    @ParameterizedTest
    @CsvSource({"fa, [يكةى]", "ur, [يكةى]", "ro, [şţŞŢ]"})
    void has_no_letter_of_a_neighbouring_alphabet(String tag, String foreign) {
        assertThat(String.join("\n", values(tag))).doesNotContainPattern(foreign);
    }

    @ParameterizedTest
    @MethodSource("tags")
    void has_western_digits(String tag) {
        assertThat(String.join("\n", values(tag))).doesNotContainPattern("[\\p{Nd}&&[^0-9]]");
    }

    private static Properties words(String tag) {
        return FILES.all().get(tag);
    }

    private static Set<String> values(String tag) {
        Set<String> values = new TreeSet<>();
        words(tag).values().forEach(value -> values.add(value.toString()));
        return values;
    }

    private static Set<Integer> arguments(String text) {
        MessagePattern pattern = new MessagePattern(text);
        Set<Integer> numbers = new TreeSet<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            if (pattern.getPartType(i) == Part.Type.ARG_NUMBER) {
                numbers.add(pattern.getPart(i).getValue());
            }
        }
        return numbers;
    }
}
