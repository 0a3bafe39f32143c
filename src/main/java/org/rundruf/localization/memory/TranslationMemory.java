package org.rundruf.localization.memory;

import java.util.Collection;
import java.util.Map;

/** Sentences that people approved, found again exactly. */
public interface TranslationMemory {

    /**
     * @param segments sentences, exactly as {@code Segments} cuts them
     * @param source their BCP 47 tag
     * @param target the wanted BCP 47 tag
     * @return the approved translations of those that are known
     */
    Map<String, String> find(Collection<String> segments, String source, String target);

    /**
     * @param pairs sentence by its approved translation; a later one replaces an earlier one
     * @param reviewer who approved them
     */
    void remember(Map<String, String> pairs, String source, String target, String reviewer);
}
