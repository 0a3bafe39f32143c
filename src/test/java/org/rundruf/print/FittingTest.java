package org.rundruf.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rundruf.print.PrintSheet.FLYER_A5;

import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FittingTest {
    private static final Fit.Unstepped UNSTEPPED = new Fit.Unstepped(100, 50);

    /** However wrong the guesses are that a page's filling leads to. */
    @Property
    void findsTheLargestTypeThatFitsOnePage(
            @ForAll @IntRange(min = 0, max = 16) int largest, @ForAll @DoubleRange(min = 0, max = 3) double filled) {
        Fit wanted = Fit.of(largest / 16.0, 1, FLYER_A5.layout(), UNSTEPPED);
        Fit best = fitting(fit -> new Trial(size(fit) <= size(wanted) ? 1 : 2, filled, false))
                .best();
        assertThat(best).isEqualTo(wanted);
    }

    @Test
    void movesEverythingCloserTogetherBeforeASecondPage() {
        Fit best = fitting(fit -> new Trial(fit.isClose() ? 1 : 2, 1.05, false)).best();
        assertThat(best).isEqualTo(Fit.of(0, 1, FLYER_A5.layout(), UNSTEPPED).close());
    }

    /** However little of the page is filled. */
    @Property
    void takesTheLargestTypeInWhichEveryWordHasRoom(
            @ForAll @IntRange(min = 0, max = 16) int largest, @ForAll @DoubleRange(min = 0, max = 1) double filled) {
        Fit wanted = Fit.of(largest / 16.0, 1, FLYER_A5.layout(), UNSTEPPED);
        Fit best =
                fitting(fit -> new Trial(1, filled, size(fit) > size(wanted))).best();
        assertThat(best).isEqualTo(wanted);
    }

    @Test
    void takesASecondPageAtTheLargestTypeBeforeAnythingIsClipped() {
        Fit best = fitting(fit -> new Trial(2, 1.3, false)).best();
        assertThat(best).isEqualTo(Fit.of(0, 2, FLYER_A5.layout(), UNSTEPPED));
    }

    @Test
    void saysHowManyPagesTheSmallestTypeWouldTake() {
        assertThatThrownBy(() -> fitting(fit -> new Trial(3, 1.3, false)).best())
                .isInstanceOfSatisfying(
                        TooLong.class, tooLong -> assertThat(tooLong.pages()).isEqualTo(3));
    }

    private static Fitting fitting(Function<Fit, Trial> trials) {
        return new Fitting(FLYER_A5, UNSTEPPED, trials);
    }

    private static double size(Fit fit) {
        return fit.headline() + fit.text();
    }
}
