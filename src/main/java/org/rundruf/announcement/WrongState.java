package org.rundruf.announcement;

/** The announcement is in a state that does not allow the call. */
public class WrongState extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message what is wrong and what would be right, for people */
    public WrongState(String message) {
        super(message);
    }
}
