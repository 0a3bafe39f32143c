package org.rundruf.announcement.reading;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A description, divided into its first sentences and what follows them; nothing stands in both.
 *
 * @param text at most {@link TextReader#SUMMARY} characters; may be empty
 * @param rest what follows; may be empty
 */
record Summary(String text, String rest) {
    /** A long line without a full stop is a paragraph that was broken to fit a teleprinter. */
    private static final Pattern FIRST_PARAGRAPH =
            Pattern.compile("(?:[^\\n]{55,}(?<![.!?:;)…。؟۔]) *\\n(?=[^\\n]*\\S))*[^\\n]*");

    private static final String ELLIPSIS = "…";

    static Summary of(String description, String language) {
        String plain = description.strip().replaceAll("\\r\\n?", "\n");
        Matcher paragraph = FIRST_PARAGRAPH.matcher(plain);
        int end = paragraph.lookingAt() ? paragraph.end() : plain.length();
        String first = plain.substring(0, end);
        int length = first.length() <= TextReader.SUMMARY ? end : endOfSentences(first, language);
        if (length == 0) {
            return new Summary(shortened(first.replaceAll("\\s+", " "), TextReader.SUMMARY), plain);
        }
        return new Summary(
                plain.substring(0, length).strip(), plain.substring(length).strip());
    }

    /** @return the text, or as many of its words as fit, with an ellipsis */
    static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int blank = text.lastIndexOf(' ', most - 1);
        int end = blank > most / 2 ? blank : wholeCharacters(text, most - 1);
        return text.substring(0, end).strip() + ELLIPSIS;
    }

    private static int wholeCharacters(String text, int length) {
        return Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
    }

    private static int endOfSentences(String paragraph, String language) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(ULocale.forLanguageTag(language));
        sentences.setText(paragraph);
        int end = sentences.preceding(TextReader.SUMMARY);
        return Math.max(end, 0);
    }
}
