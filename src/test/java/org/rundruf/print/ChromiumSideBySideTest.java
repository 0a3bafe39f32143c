package org.rundruf.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words stand where Chromium puts them. */
class ChromiumSideBySideTest {
    /** CSS pixels, a fraction of a letter; Chromium rounds what it tells. */
    private static final double NEAR = 1.5;

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fa", "he", "ur", "de", "kmr", "hi", "ti"})
    void everyWordStandsWhereChromiumPutsIt(String tag) {
        MixedLines lines = MixedLines.of(tag);

        List<List<PlacedWord>> ours = MixedLinesInPdf.words(lines, MixedLinesInPdf.pdf(lines));
        List<List<PlacedWord>> chromiums = MixedLinesInChromium.words(lines);

        assertThat(ours).hasSameSizeAs(chromiums).hasSizeGreaterThan(10);
        assertThat(differences(ours, chromiums)).isEmpty();
    }

    private static List<String> differences(List<List<PlacedWord>> ours, List<List<PlacedWord>> chromiums) {
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < ours.size(); i++) {
            assertThat(ours.get(i)).hasSameSizeAs(chromiums.get(i));
            for (int j = 0; j < ours.get(i).size(); j++) {
                PlacedWord word = ours.get(i).get(j);
                PlacedWord other = chromiums.get(i).get(j);
                if (!word.isNear(other, NEAR)) {
                    differences.add("paragraph " + i + ": " + word + ", Chromium's " + other);
                }
            }
        }
        return differences;
    }
}
