package org.rundruf.announcement;

/** There is no announcement of that id. */
public class UnknownAnnouncement extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message what is wrong and what would be right, for people */
    public UnknownAnnouncement(String message) {
        super(message);
    }
}
