package org.rundruf.print.typesetting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** HarfBuzz's own command line, Debian's {@code libharfbuzz-bin}. */
final class HbShape {
    private static final Pattern GLYPH = Pattern.compile("(\\d+)(?:@(-?\\d+),(-?\\d+))?\\+(-?\\d+)");

    private HbShape() {}

    /** @return for each text its glyphs with their positions, from left to right, as {@code glyph@x,y} */
    static List<String> shape(Path font, boolean rightToLeft, List<String> texts) {
        try {
            Path lines = Files.createTempFile("words", ".txt");
            try {
                Files.write(lines, texts);
                return run(font, rightToLeft, lines);
            } finally {
                Files.delete(lines);
            }
        } catch (IOException notInstalled) {
            throw new UncheckedIOException("Debian's libharfbuzz-bin is needed, see the README", notInstalled);
        }
    }

    private static List<String> run(Path font, boolean rightToLeft, Path lines) throws IOException {
        Process process = new ProcessBuilder(
                        "hb-shape",
                        "--no-glyph-names",
                        "--no-clusters",
                        "--language=dflt",
                        "--direction=" + (rightToLeft ? "rtl" : "ltr"),
                        "--font-file=" + font,
                        "--text-file=" + lines)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return Arrays.stream(output.split("\n")).map(HbShape::placed).toList();
    }

    /** Adds up advances: what counts is where a glyph stands. */
    private static String placed(String line) {
        int[] pen = {0};
        Matcher glyphs = GLYPH.matcher(line);
        return glyphs.results().map(glyph -> placed(glyph, pen)).collect(Collectors.joining(" "));
    }

    private static String placed(MatchResult glyph, int[] pen) {
        int x = pen[0] + number(glyph.group(2));
        pen[0] += number(glyph.group(4));
        return glyph.group(1) + "@" + x + "," + number(glyph.group(3));
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
