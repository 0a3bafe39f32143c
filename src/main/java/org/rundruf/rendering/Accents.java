package org.rundruf.rendering;

import org.rundruf.announcement.Topic;

/** The colour of a topic on screens; each has at least 4.5 : 1 against white. */
public final class Accents {
    private Accents() {}

    /** @return the colour as in CSS */
    public static String of(Topic topic) {
        return switch (topic) {
            case WATER -> "#0a6bb0";
            case POWER, HELP_WANTED, HELP_OFFERED -> "#8a5a00";
            case ROADS -> "#a13a12";
            case TRANSIT -> "#5b3fa0";
            case WASTE -> "#3f6b1f";
            case SCHOOL -> "#00666b";
            case HEALTH -> "#1a7a3c";
            case EVENT -> "#b0115a";
            case SAFETY -> "#b3261e";
            case OTHER -> "#43505c";
        };
    }
}
