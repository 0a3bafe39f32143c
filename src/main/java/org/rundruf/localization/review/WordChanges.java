package org.rundruf.localization.review;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/** What is different between two versions of a sentence, word by word. */
public final class WordChanges {
    /** A longer sentence is shown as another one altogether: comparing all with all would take long. */
    private static final int MOST = 600;

    private final List<Span> spans = new ArrayList<>();

    private WordChanges() {}

    /**
     * @param before the sentence before, or null if it is new
     * @param after the sentence now, or null if it is gone
     * @param locale whose words they are
     */
    public static List<Span> between(String before, String after, ULocale locale) {
        List<String> old = words(before, locale);
        List<String> now = words(after, locale);
        WordChanges changes = new WordChanges();
        changes.compare(old, now, old.size() > MOST || now.size() > MOST ? List.of() : CommonSequence.of(old, now));
        return changes.spans;
    }

    private void compare(List<String> old, List<String> now, List<CommonSequence> common) {
        int i = 0;
        int j = 0;
        for (CommonSequence same : common) {
            add(Kind.GONE, old.subList(i, same.before()));
            add(Kind.NEW, now.subList(j, same.after()));
            add(Kind.SAME, List.of(now.get(same.after())));
            i = same.before() + 1;
            j = same.after() + 1;
        }
        add(Kind.GONE, old.subList(i, old.size()));
        add(Kind.NEW, now.subList(j, now.size()));
    }

    private void add(Kind kind, List<String> words) {
        String text = String.join("", words);
        if (text.isEmpty()) {
            return;
        }
        Span last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
        if (last != null && last.kind() == kind) {
            spans.set(spans.size() - 1, new Span(kind, last.text() + text));
        } else {
            spans.add(new Span(kind, text));
        }
    }

    /** A word keeps the blank behind it: nobody wants to read that a blank is the same. */
    private static List<String> words(String text, ULocale locale) {
        List<String> words = new ArrayList<>();
        if (text == null) {
            return words;
        }
        BreakIterator breaks = BreakIterator.getWordInstance(locale);
        breaks.setText(text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            String piece = text.substring(start, end);
            if (piece.isBlank() && !words.isEmpty()) {
                words.set(words.size() - 1, words.get(words.size() - 1) + piece);
            } else {
                words.add(piece);
            }
        }
        return words;
    }

    /** Whether words were there before, and are there now. */
    public enum Kind {
        SAME,
        GONE,
        NEW
    }

    /** @param text with the blanks behind its words */
    public record Span(Kind kind, String text) {}
}
