package org.rundruf.print.finishing.preflight;

import java.io.IOException;
import java.util.Locale;

/** How letters are printed. */
final class TextChecks {
    /** From here on black ink looks black. */
    private static final float DARK = 0.85f;
    /** Cyan, magenta and yellow together look black, too. */
    private static final float MIXED = 0.6f;

    private static final double TOLERANCE = 0.02;

    private TextChecks() {}

    /** Black text in several inks gets coloured edges as soon as the sheet shifts on the press. */
    static void richBlack(PressFile file, Findings findings) throws IOException {
        for (Mark mark : file.marks()) {
            if (mark.isText() && isRichBlack(mark.paint().inks())) {
                findings.add(mark.place(), "black text is mixed of several inks");
            }
        }
    }

    private static boolean isRichBlack(float[] inks) {
        if (inks == null) {
            return false;
        }
        float most = Math.max(inks[0], Math.max(inks[1], inks[2]));
        float least = Math.min(inks[0], Math.min(inks[1], inks[2]));
        return inks[3] >= DARK && most > 0 || least >= MIXED;
    }

    static void overprint(PressFile file, Findings findings) throws IOException {
        for (Mark mark : file.marks()) {
            Paint paint = mark.paint();
            if (mark.isText() && paint.isBlackAlone()) {
                boolean right = paint.overprints() && paint.overprintMode() == 1;
                findings.addUnless(right, mark.place(), "black text does not overprint");
            } else if (paint.inks() != null && paint.total() == 0) {
                findings.addUnless(!paint.overprints(), mark.place(), "white overprints, so it vanishes");
            }
        }
    }

    static void size(PressFile file, Findings findings) throws IOException {
        double smallest = file.expectation().smallestType();
        for (Mark mark : file.marks()) {
            if (mark.isText() && mark.size() < smallest - TOLERANCE) {
                findings.add(mark.place(), String.format(Locale.ROOT, "has letters of %.1f pt", mark.size()));
            }
        }
    }
}
