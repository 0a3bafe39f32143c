package org.rundruf.localization.machine;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A segment ready for an engine.
 *
 * @param text the segment, in one line
 * @param marked the same as XML, with what must not change in tags
 * @param free its words outside of the tags
 * @param kept what the {@code x} tags stand for; the tag's id is the index
 * @param pairs what the {@code m} tags stand for; the tag's id is the index
 */
record ProtectedSegment(String text, String marked, String free, List<Passage> kept, List<MarkPair> pairs) {
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /** @return false if it is nothing but names, numbers and addresses */
    boolean hasWords() {
        return LETTER.matcher(free).find();
    }

    /** @return the translation of a segment without words */
    String withoutWords() {
        StringBuilder result = new StringBuilder();
        int done = 0;
        for (Passage passage : kept) {
            result.append(text, done, passage.start()).append(passage.wanted());
            done = passage.end();
        }
        return result.append(text.substring(done)).toString();
    }

    /**
     * @param answer what an engine made of {@link #marked}
     * @return the translation without tags
     * @throws EngineFailure with {@code NONSENSE} if something was lost, altered, doubled or invented
     */
    String restore(String answer) throws EngineFailure {
        Restoration restoration = new Restoration(this);
        String translation = restoration.of(answer);
        Plausibility.check(this, translation, restoration.free());
        return translation;
    }

    String sent(Passage passage) {
        return text.substring(passage.start(), passage.end());
    }
}
