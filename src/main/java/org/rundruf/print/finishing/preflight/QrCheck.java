package org.rundruf.print.finishing.preflight;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** QR codes are large enough for a telephone's camera, and nothing dark stands near them (ISO/IEC 18004, 9.1). */
final class QrCheck implements Check {
    private static final double SMALLEST_MODULE = 0.4;
    private static final int QUIET_ZONE = 4;
    /** So much ink still counts as white. */
    private static final float LIGHT = 0.2f;
    /** A hair, in modules. */
    private static final double HAIR = 0.05;

    @Override
    public void examine(PressFile file, Findings findings) throws IOException {
        List<Mark> marks = file.marks();
        int codes = 0;
        for (int i = 0; i < marks.size(); i++) {
            QrShape code = code(marks.get(i));
            if (code != null) {
                codes++;
                examine(code, i, marks, findings);
            }
        }
        int wanted = file.expectation().codes();
        findings.addUnless(codes >= wanted, Place.FILE, "has " + codes + " QR codes, should have " + wanted);
    }

    private static QrShape code(Mark mark) {
        return mark.outline() == null || isLight(mark) ? null : QrShape.of(mark.outline());
    }

    private static void examine(QrShape code, int index, List<Mark> marks, Findings findings) {
        Place place = marks.get(index).place();
        double module = PressFile.millimetres(code.module());
        findings.addUnless(
                module >= SMALLEST_MODULE, place, String.format(Locale.ROOT, "has modules of %.2f mm", module));
        Rectangle2D zone = code.around(QUIET_ZONE - HAIR);
        boolean quiet = true;
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            if (i != index && mark.place().page() == place.page()) {
                quiet = isQuietAfter(mark, zone, quiet, i < index);
            }
        }
        findings.addUnless(quiet, place, "has no quiet zone of " + QUIET_ZONE + " modules");
    }

    /** Something light that covers the whole zone before the code is painted makes up for anything dark below. */
    private static boolean isQuietAfter(Mark mark, Rectangle2D zone, boolean quiet, boolean below) {
        if (isLight(mark)) {
            return quiet
                    || below && mark.kind() == Mark.Kind.FILL && mark.area().contains(zone);
        }
        return quiet && !mark.area().intersects(zone);
    }

    private static boolean isLight(Mark mark) {
        return mark.paint().inks() != null && mark.paint().total() <= LIGHT;
    }
}
