package org.rundruf.localization.review;

import java.util.List;

/**
 * What is new for whoever approved a language once.
 *
 * @param source what its source says otherwise, and the facts
 * @param own what the translation itself says otherwise
 */
public record SinceApproval(List<Change> source, List<Change> own) {
    static final SinceApproval NOTHING = new SinceApproval(List.of(), List.of());

    /** Copies the lists. */
    public SinceApproval {
        source = List.copyOf(source);
        own = List.copyOf(own);
    }

    /** @return true if there is nothing new, or nothing was approved yet */
    public boolean isEmpty() {
        return source.isEmpty() && own.isEmpty();
    }
}
