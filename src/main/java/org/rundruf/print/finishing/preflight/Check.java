package org.rundruf.print.finishing.preflight;

import java.io.IOException;

/** Looks for breaches of one rule. */
@FunctionalInterface
interface Check {
    /** @throws IOException if the part of the file that it looks at is broken */
    void examine(PressFile file, Findings findings) throws IOException;
}
