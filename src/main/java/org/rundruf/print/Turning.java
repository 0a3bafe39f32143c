package org.rundruf.print;

import java.util.List;
import org.rundruf.print.typesetting.LinesOfPart;

/** Decides where the last page begins, so that it is worth being turned to. */
final class Turning {
    /** Fewer lines look left over. */
    private static final int LEAST = 4;

    private Turning() {}

    /**
     * @param parts of the text, as they fell
     * @param lastPage its number, from 0
     * @return the part, from 1, to begin the last page with; 0 if it is filled well enough
     */
    static int of(List<LinesOfPart> parts, int lastPage) {
        int fallen = parts.stream().mapToInt(part -> part.on(lastPage)).sum();
        return fallen >= LEAST ? 0 : withItsHeading(parts, enough(parts));
    }

    /** @return the last part with which, and those behind it, there are enough lines; else the first */
    private static int enough(List<LinesOfPart> parts) {
        int lines = 0;
        int part = parts.size();
        while (lines < LEAST && part > 0) {
            part--;
            lines += parts.get(part).pages().size();
        }
        return part + 1;
    }

    private static int withItsHeading(List<LinesOfPart> parts, int part) {
        return part > 1 && parts.get(part - 2).isHeading() ? part - 1 : part;
    }
}
