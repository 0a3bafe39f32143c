package org.rundruf.localization.machine;

/** Puts a translation together: what was kept, marks around words, and words. */
final class RestoredText {
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder free = new StringBuilder();
    private boolean justOpened;

    void keep(String wanted) {
        append(wanted);
    }

    void open(String mark) {
        append(mark);
        justOpened = true;
    }

    /** A space before the closing mark would make it none. */
    void close(String mark) {
        int words = text.toString().stripTrailing().length();
        String spaces = text.substring(words);
        text.setLength(words);
        append(mark + spaces);
    }

    /** Nor may a space follow the opening one. */
    void words(String words) {
        text.append(justOpened ? words.stripLeading() : words);
        free.append(words);
        justOpened = false;
    }

    /** @return only what is translated */
    String free() {
        return free.toString();
    }

    @Override
    public String toString() {
        return text.toString().strip();
    }

    private void append(String mark) {
        text.append(mark);
        free.append(' ');
    }
}
