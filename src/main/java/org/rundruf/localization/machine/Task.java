package org.rundruf.localization.machine;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.rundruf.localization.Language;

/**
 * What engines are asked, one after the other.
 *
 * @param guarded all segments
 * @param marked those with words, as engines get them
 * @param source BCP 47 tag
 * @param target BCP 47 tag
 */
record Task(List<ProtectedSegment> guarded, List<String> marked, String source, String target) {

    static Task of(List<ProtectedSegment> guarded, Language source, Language target) {
        List<String> marked = guarded.stream()
                .filter(ProtectedSegment::hasWords)
                .map(ProtectedSegment::marked)
                .toList();
        return new Task(guarded, marked, source.tag(), target.tag());
    }

    /** @return how many code points an engine is sent, with the tags */
    int characters() {
        return marked.stream()
                .mapToInt(segment -> segment.codePointCount(0, segment.length()))
                .sum();
    }

    /** @param answers one for each that has words */
    List<String> restored(List<String> answers) throws EngineFailure {
        Iterator<String> next = answers.iterator();
        List<String> translations = new ArrayList<>();
        for (ProtectedSegment segment : guarded) {
            translations.add(segment.hasWords() ? segment.restore(next.next()) : segment.withoutWords());
        }
        return translations;
    }
}
