package org.rundruf.localization.review;

import org.rundruf.announcement.WrongState;

/** Somebody else changed or approved the text after it was read. */
public class Overtaken extends WrongState {
    private static final long serialVersionUID = 1L;
    private final transient Translation now;

    Overtaken(Translation now) {
        super("The text in '" + now.language() + "' was changed meanwhile; look at it again.");
        this.now = now;
    }

    /** @return the text as it stands now */
    public Translation now() {
        return now;
    }
}
