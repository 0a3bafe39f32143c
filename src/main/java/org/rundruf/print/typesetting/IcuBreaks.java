package org.rundruf.print.typesetting;

import com.ibm.icu.text.BreakIterator;
import com.openhtmltopdf.extend.FSTextBreaker;

/** Finds where lines may break, or where characters as people see them end (UAX #14, UAX #29). Not for two threads. */
final class IcuBreaks implements FSTextBreaker {
    private final BreakIterator iterator;

    IcuBreaks(BreakIterator iterator) {
        this.iterator = iterator;
    }

    @Override
    public void setText(String text) {
        iterator.setText(text);
    }

    @Override
    public int next() {
        return iterator.next();
    }
}
