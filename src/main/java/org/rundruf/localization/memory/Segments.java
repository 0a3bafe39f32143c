package org.rundruf.localization.memory;

import java.util.List;
import org.rundruf.localization.Language;

/**
 * A text cut into sentences and what stands between them: spaces, line ends, list marks.
 *
 * @param sentences what is translated, in order
 * @param between what stays: before the first sentence, between two, behind the last; one more than sentences
 */
public record Segments(List<String> sentences, List<String> between) {

    public Segments {
        sentences = List.copyOf(sentences);
        between = List.copyOf(between);
    }

    /** @return the sentences of a title or summary */
    public static Segments ofPlain(String text, Language language) {
        return Sentences.of(language).cut(text, PlainLines.of(text));
    }

    /** @return the sentences of a body; block marks, code and links' definitions are no sentences */
    public static Segments ofCommonMark(String text, Language language) {
        return Sentences.of(language).cut(text, CommonMarkLines.of(text));
    }

    /**
     * @param translated as many sentences, in the same order
     * @return the text with these; with {@link #sentences} themselves exactly the text that was cut
     */
    public String join(List<String> translated) {
        if (translated.size() != sentences.size()) {
            throw new IllegalArgumentException(sentences.size() + " sentences, not " + translated.size());
        }
        StringBuilder text = new StringBuilder(between.get(0));
        for (int i = 0; i < translated.size(); i++) {
            text.append(translated.get(i)).append(between.get(i + 1));
        }
        return text.toString();
    }
}
