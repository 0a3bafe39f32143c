package org.rundruf.localization.checks.values;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One search through a text: what was found is not found again. */
final class Scan {
    /** Stands for what was found; neither letter nor digit nor blank. */
    private static final char TAKEN = '\uE000';

    private final String original;
    private final View view;
    private final StringBuilder rest;
    private final List<Value> found = new ArrayList<>();
    private final Lexicon lexicon;

    Scan(String original, Lexicon lexicon) {
        this.original = original;
        this.view = View.of(original);
        this.rest = new StringBuilder(view.text());
        this.lexicon = lexicon;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /** @return the text without what was found so far, of the same length */
    String rest() {
        return rest.toString();
    }

    Matcher matcher(Pattern pattern) {
        return pattern.matcher(rest());
    }

    /** Notes a value from {@code start} to {@code end} of {@link #rest()}. */
    void take(Kind kind, int start, int end, Reading... readings) {
        int from = view.start(start);
        int to = view.end(end);
        String text = original.substring(from, to);
        found.add(new Value(kind, from, to, text, new LinkedHashSet<>(Arrays.asList(readings))));
        for (int i = start; i < end; i++) {
            rest.setCharAt(i, TAKEN);
        }
    }

    /** @return what was found, in the order of the text */
    List<Value> found() {
        found.sort(Comparator.comparingInt(Value::start));
        return found;
    }
}
