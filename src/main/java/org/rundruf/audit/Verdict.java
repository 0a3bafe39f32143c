package org.rundruf.audit;

import java.util.List;

/**
 * What the chain says about itself. Somebody who rewrites the whole chain and its end remains unseen to it: only a hash that
 * was noted elsewhere shows that.
 *
 * @param entries how many entries there should be
 * @param hash the last one's, which stands for all of them
 * @param faults where entries were tampered with, by number; at most {@value Verification#MOST_FAULTS}
 */
public record Verdict(long entries, String hash, List<Fault> faults) {

    /** @return whether nothing was tampered with */
    public boolean isIntact() {
        return faults.isEmpty();
    }

    /** @param last for entries that are missing, the last of them; else the same as {@code number} */
    public record Fault(long number, long last, Kind kind) {}

    /** What happened to entries. */
    public enum Kind {
        /** The entry does not say what it said, or does not stand where it stood. */
        CHANGED,
        /** Entries are missing. */
        MISSING,
        /** The newest entries are missing. */
        CUT,
        /** The last entry is not the one that was written last. */
        END,
        /** Entries were added behind the end. */
        ADDED;

        /** @return as in bundles and answers */
        public String tag() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
