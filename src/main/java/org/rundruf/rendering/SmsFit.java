package org.rundruf.rendering;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.function.UnaryOperator;

/** Finds how much of a text goes into a message. */
final class SmsFit {
    /** Twilio takes no more (error 21617). */
    private static final int MOST_CHARACTERS = 1600;
    /** Fewer letters of a sentence than these say nothing. */
    private static final int WORTH_BEGINNING = 20;

    private final String text;
    private final List<Integer> breaks;
    private final UnaryOperator<String> message;

    private SmsFit(String text, ULocale locale, UnaryOperator<String> message) {
        this.text = text;
        this.breaks = Breaks.in(text, locale);
        this.message = message;
    }

    /** @return the message with as much of the text as fits into that many segments */
    static String cut(String text, ULocale locale, UnaryOperator<String> message, int limit) {
        return new SmsFit(text, locale, message).longest(0, limit);
    }

    /** @return the message with the first sentence, and as much more as that many segments hold */
    static String firstSentence(String text, ULocale locale, UnaryOperator<String> message, int limit) {
        List<String> sentences = Sentences.of(text, locale);
        return new SmsFit(text, locale, message)
                .longest(sentences.isEmpty() ? 0 : sentences.get(0).length(), limit);
    }

    private String longest(int needed, int limit) {
        String all = message.apply(text);
        if (fits(all, limit)) {
            return all;
        }
        for (int i = breaks.size() - 1; i >= 0; i--) {
            String shortened = shortened(breaks.get(i), needed);
            if (shortened != null && fits(shortened, limit)) {
                return shortened;
            }
        }
        return message.apply("");
    }

    /** @return the message with the text up to there, or null if that is no place to stop */
    private String shortened(int at, int needed) {
        String kept = text.substring(0, at);
        if (at == needed) {
            return message.apply(kept);
        }
        boolean barelyBegun = at > needed && at < needed + WORTH_BEGINNING;
        return barelyBegun ? null : message.apply(Breaks.cut(text, at));
    }

    /** @return true if it is no more than that many segments, and no more than Twilio takes */
    static boolean fits(String message, int limit) {
        return message.length() <= MOST_CHARACTERS && SmsSegments.of(message).segments() <= limit;
    }
}
