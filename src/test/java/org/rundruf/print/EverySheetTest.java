package org.rundruf.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.rundruf.print.EverySheet.Made;
import org.rundruf.testing.KitSamples;

/** What holds for every language on every sheet. */
class EverySheetTest {
    /** Each in a script of its own. */
    private static final List<String> REPEATED = List.of("mul", "de", "ur", "ti");

    @Test
    void isMade() {
        long multilingual = PrintSheet.ofAnnouncements().stream()
                .filter(PrintSheet::isMultilingual)
                .count();
        long others = PrintSheet.ofAnnouncements().size() - multilingual;

        assertThat(EverySheet.all()).hasSize((int) (others * KitSamples.LANGUAGES.size() + multilingual));
    }

    @Test
    void webEditionsAreAccessibleAndLast() {
        assertThat(faults(made -> VeraPdf.breaches(made.web()))).isEmpty();
    }

    @Test
    void pressEditionsPassThePreflight() {
        assertThat(faults(
                        made -> PressCheck.of(made.press(), made.file().sheet()).failures()))
                .isEmpty();
    }

    @Test
    void isMadeOfTheSameBytesAgain() {
        assertThat(faults(made -> REPEATED.contains(made.file().language()) ? differences(made) : List.of()))
                .isEmpty();
    }

    private static List<String> differences(Made made) {
        Made again = EverySheet.made(made.file());
        boolean same = Arrays.equals(made.press(), again.press()) && Arrays.equals(made.web(), again.web());
        return same ? List.of() : List.of("has other bytes");
    }

    private static List<String> faults(Function<Made, List<?>> check) {
        return EverySheet.all().parallelStream()
                .flatMap(made -> check.apply(made).stream().map(fault -> made + ": " + fault))
                .toList();
    }
}
