package org.rundruf.localization.memory;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rundruf.localization.Language;

/**
 * Cuts lines into sentences: where ICU does (UAX #29), but only behind a space and not behind an abbreviation.
 *
 * <p>Where it is in doubt it does not cut: two sentences in one are translated well, half a sentence is not.
 */
final class Sentences {
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern CLOSING_MARKS = Pattern.compile("[*_]{1,3}\\s+");
    private static final Pattern IN_ONE_PIECE = Pattern.compile("\\[[^\\]]*\\]\\([^)]*\\)|`[^`]*`|<[^>]*>|\\{[^}]*\\}");
    private final ULocale locale;
    private final Abbreviations abbreviations;

    private Sentences(ULocale locale) {
        this.locale = locale;
        this.abbreviations = Abbreviations.in(locale.getLanguage());
    }

    static Sentences of(Language language) {
        return new Sentences(language.locale());
    }

    /** @param lines the parts of the text that may have sentences, from left to right */
    Segments cut(String text, List<Range> lines) {
        List<String> sentences = new ArrayList<>();
        List<String> between = new ArrayList<>();
        int done = 0;
        for (Range line : lines) {
            for (Range sentence : sentences(text, line)) {
                between.add(text.substring(done, sentence.start()));
                sentences.add(sentence.of(text));
                done = sentence.end();
            }
        }
        between.add(text.substring(done));
        return new Segments(sentences, between);
    }

    private List<Range> sentences(String text, Range line) {
        String part = line.of(text);
        List<Range> sentences = new ArrayList<>();
        int start = 0;
        for (int end : ends(part)) {
            Range trimmed = trimmed(text, line.start() + start, line.start() + end);
            if (LETTER.matcher(trimmed.of(text)).find()) {
                sentences.add(trimmed);
            }
            start = end;
        }
        return sentences;
    }

    /** @return where sentences end, the end of the line being the last */
    private List<Integer> ends(String line) {
        // to ICU a line end is the end of a sentence; here it is a space
        String spaced = line.replace('\n', ' ').replace('\r', ' ');
        BreakIterator breaks = BreakIterator.getSentenceInstance(locale);
        breaks.setText(spaced);
        List<Integer> ends = new ArrayList<>();
        breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE && end < line.length(); end = breaks.next()) {
            int behindMarks = behindMarks(spaced, end);
            if (isEnd(spaced, behindMarks)) {
                ends.add(behindMarks);
            }
        }
        ends.add(line.length());
        return ends;
    }

    private static int behindMarks(String line, int end) {
        Matcher marks = CLOSING_MARKS.matcher(line).region(end, line.length());
        return marks.lookingAt() ? marks.end() : end;
    }

    private boolean isEnd(String line, int end) {
        return Character.isWhitespace(line.charAt(end - 1))
                && !abbreviations.endIn(line, end)
                && !isInOnePiece(line, end);
    }

    private static boolean isInOnePiece(String line, int end) {
        return IN_ONE_PIECE.matcher(line).results().anyMatch(piece -> piece.start() < end && end < piece.end());
    }

    private static Range trimmed(String text, int start, int end) {
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Range(start, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
