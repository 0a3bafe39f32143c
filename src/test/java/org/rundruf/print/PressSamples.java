package org.rundruf.print;

import org.rundruf.print.finishing.Edition;

/** Press files for tests of other packages. */
public final class PressSamples {
    private PressSamples() {}

    /** @return the German flyer in A5, as the press gets it */
    public static byte[] flyer() {
        return Samples.PAGES.render(Samples.Sample.DE.content(), PrintSheet.FLYER_A5, Edition.PRESS);
    }
}
