package org.rundruf.localization.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rundruf.announcement.Text;
import org.rundruf.localization.Language;
import org.rundruf.localization.memory.Segments;

/**
 * A text in sentences, part by part.
 *
 * @param parts {@code title}, {@code summary} and {@code body}
 */
record SegmentedText(Map<String, Segments> parts) {

    static SegmentedText of(Text text, Language language) {
        Map<String, Segments> parts = new LinkedHashMap<>();
        parts.put("title", Segments.ofPlain(orEmpty(text.title()), language));
        parts.put("summary", Segments.ofPlain(orEmpty(text.summary()), language));
        parts.put("body", Segments.ofCommonMark(orEmpty(text.body()), language));
        return new SegmentedText(parts);
    }

    /** @return all sentences in their order */
    List<String> sentences() {
        return parts.values().stream()
                .flatMap(part -> part.sentences().stream())
                .toList();
    }

    /** @param translations of every sentence */
    Text in(Map<String, String> translations) {
        return new Text(joined("title", translations), joined("summary", translations), joined("body", translations));
    }

    /** @return sentences beside their translations, of parts that have as many of them in both languages */
    Map<String, String> beside(SegmentedText translation) {
        Map<String, String> pairs = new LinkedHashMap<>();
        parts.forEach((part, segments) ->
                put(pairs, segments.sentences(), translation.parts().get(part).sentences()));
        return pairs;
    }

    /** @return what is different in another version of the same text */
    List<Change> changesTo(SegmentedText later) {
        List<Change> changes = new ArrayList<>();
        parts.forEach((part, segments) -> changes.addAll(SentenceChanges.between(
                part, segments.sentences(), later.parts().get(part).sentences())));
        return changes;
    }

    private String joined(String part, Map<String, String> translations) {
        Segments segments = parts.get(part);
        String text = segments.join(segments.sentences().stream()
                .map(sentence -> translations.get(sentence))
                .toList());
        return text.isBlank() ? null : text;
    }

    private static void put(Map<String, String> pairs, List<String> from, List<String> to) {
        for (int i = 0; from.size() == to.size() && i < from.size(); i++) {
            pairs.put(from.get(i), to.get(i));
        }
    }

    private static String orEmpty(String part) {
        return part == null ? "" : part;
    }
}
