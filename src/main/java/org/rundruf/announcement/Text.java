package org.rundruf.announcement;

/**
 * The words of an announcement in one language.
 *
 * @param title the headline; null where a kit provides it
 * @param summary one or two sentences; null where a kit provides it
 * @param body CommonMark without raw HTML; null if there is none
 */
public record Text(String title, String summary, String body) {

    /** @return true if there are no words at all */
    public boolean isEmpty() {
        return title == null && summary == null && body == null;
    }
}
