package org.rundruf.print;

import java.util.List;

/** More is announced in a quarter than its sheet has room for, even in the smallest type. */
public final class QuarterTooLong extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> tooMuch;

    QuarterTooLong(TooLong cause, List<String> tooMuch) {
        super(cause.getMessage(), cause);
        this.tooMuch = List.copyOf(tooMuch);
    }

    /** @return the ids of the announcements that there is no room for: the last ones */
    public List<String> tooMuch() {
        return tooMuch;
    }
}
