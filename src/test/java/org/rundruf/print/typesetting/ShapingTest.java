package org.rundruf.print.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Glyphs and their positions are those that HarfBuzz itself chooses. */
class ShapingTest {
    private static final Path FONTS = Path.of("templates/fonts");
    private static final int RANDOM_WORDS = 300;

    @ParameterizedTest
    @CsvSource({
        "latin, NotoSans_400Regular",
        "latin, NotoSans_700Bold",
        "cyrillic, NotoSans_400Regular",
        "cyrillic, NotoSans_700Bold",
        "greek, NotoSans_400Regular",
        "greek, NotoSans_700Bold",
        "arabic, NotoSansArabic_400Regular",
        "arabic, NotoSansArabic_700Bold",
        "arabic, NotoNaskhArabic_400Regular",
        "arabic, NotoNaskhArabic_700Bold",
        "kurdish, NotoSansArabic_400Regular",
        "kurdish, NotoNaskhArabic_400Regular",
        "urdu, NotoNastaliqUrdu_400Regular",
        "urdu, NotoSansArabic_400Regular",
        "hebrew, NotoSansHebrew_400Regular",
        "hebrew, NotoSansHebrew_700Bold",
        "devanagari, NotoSansDevanagari_400Regular",
        "devanagari, NotoSansDevanagari_700Bold",
        "ethiopic, NotoSansEthiopic_400Regular",
        "ethiopic, NotoSansEthiopic_700Bold",
    })
    void sentencesAreShapedAsHarfBuzzDoes(String script, String font) throws IOException {
        assertSame(font, sentences(script));
    }

    /** Letters, marks and joiners of each script in orders that nobody writes. */
    @ParameterizedTest
    @CsvSource({
        "latin, NotoSans_400Regular",
        "cyrillic, NotoSans_400Regular",
        "greek, NotoSans_700Bold",
        "arabic, NotoSansArabic_400Regular",
        "arabic, NotoNaskhArabic_400Regular",
        "urdu, NotoNastaliqUrdu_400Regular",
        "hebrew, NotoSansHebrew_400Regular",
        "devanagari, NotoSansDevanagari_400Regular",
        "ethiopic, NotoSansEthiopic_400Regular",
    })
    void anyWordIsShapedAsHarfBuzzDoes(String script, String font) throws IOException {
        assertSame(font, randomWords(sentences(script)));
    }

    private static void assertSame(String font, List<String> texts) throws IOException {
        Path file = FONTS.resolve(font + ".ttf");
        FontFace face = FontFace.read(Files.readAllBytes(file));
        boolean rightToLeft = Characters.startsRightToLeft(texts.get(0));

        assertThat(texts.stream().map(text -> placed(text, face, rightToLeft)))
                .containsExactlyElementsOf(labelled(texts, HbShape.shape(file, rightToLeft, texts)));
    }

    private static List<String> labelled(List<String> texts, List<String> glyphs) {
        return IntStream.range(0, texts.size())
                .mapToObj(i -> texts.get(i) + ": " + glyphs.get(i))
                .toList();
    }

    private static String placed(String text, FontFace face, boolean rightToLeft) {
        GlyphRun run = face.shape(text, rightToLeft);
        return text + ": "
                + IntStream.range(0, run.size())
                        .mapToObj(i -> run.glyphs()[i] + "@" + Math.round(run.x()[i]) + "," + Math.round(run.y()[i]))
                        .collect(Collectors.joining(" "));
    }

    private static List<String> randomWords(List<String> sentences) {
        Random random = new Random(2026);
        int[] letters = String.join("", sentences)
                .codePoints()
                .filter(c -> Character.isLetter(c) || Characters.isMark(c) || Characters.isJoiner(c))
                .distinct()
                .toArray();
        int[] words = IntStream.range(0, letters.length)
                .filter(i -> Character.isLetter(letters[i]))
                .toArray();
        List<String> made = new ArrayList<>();
        for (int i = 0; i < RANDOM_WORDS; i++) {
            StringBuilder word = new StringBuilder().appendCodePoint(letters[words[random.nextInt(words.length)]]);
            random.ints(1 + random.nextInt(9), 0, letters.length).forEach(at -> word.appendCodePoint(letters[at]));
            made.add(word.toString());
        }
        return made;
    }

    private static List<String> sentences(String script) throws IOException {
        String file = "/shaping/" + script + ".txt";
        try (var in = ShapingTest.class.getResourceAsStream(file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.asList(text.split("\n"));
        }
    }
}
