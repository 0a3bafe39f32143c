package org.rundruf.localization.machine;

import java.util.List;

/** A machine that translates. */
public interface TranslationEngine {

    /** @return its name in reports and counters, such as {@code deepl} */
    String name();

    /**
     * @param segments a sentence each, as XML without a root: {@code x} tags come back unchanged with what is in them,
     *     {@code m} tags around the words that they are around; each has an {@code id}
     * @param source BCP 47 tag of the segments
     * @param target BCP 47 tag of what is wanted
     * @return as many translations, in the same order
     * @throws EngineFailure if it cannot, with the reason; never anything else
     */
    List<String> translate(List<String> segments, String source, String target) throws EngineFailure;
}
