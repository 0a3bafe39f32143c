package org.rundruf.print.typesetting;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import com.openhtmltopdf.extend.FSTextBreaker;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Finds where lines may break, or where characters as people see them end (UAX #14, UAX #29). Not for two threads. */
final class IcuBreaks implements FSTextBreaker {
    /** Copies are cheap; a new iterator reads its rules. */
    private static final Map<ULocale, BreakIterator> LINES = new ConcurrentHashMap<>();

    private static final Map<ULocale, BreakIterator> CHARACTERS = new ConcurrentHashMap<>();

    private final BreakIterator iterator;

    private IcuBreaks(BreakIterator rules) {
        this.iterator = rules.clone();
    }

    static IcuBreaks lines(ULocale locale) {
        return new IcuBreaks(LINES.computeIfAbsent(locale, BreakIterator::getLineInstance));
    }

    static IcuBreaks characters(ULocale locale) {
        return new IcuBreaks(CHARACTERS.computeIfAbsent(locale, BreakIterator::getCharacterInstance));
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
