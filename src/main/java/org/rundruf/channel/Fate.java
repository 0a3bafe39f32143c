package org.rundruf.channel;

/**
 * What became of an answer that was handed to a provider.
 *
 * @param isSent whether the provider has it for certain
 * @param refusal why the provider has it not, for certain; null if it has it, or if nobody knows
 */
public record Fate(boolean isSent, String refusal) {
    /** The provider has it. */
    public static final Fate SENT = new Fate(true, null);
    /** The provider may have it. */
    public static final Fate UNCLEAR = new Fate(false, null);

    /** @return that the provider has it not */
    public static Fate refused(String reason) {
        return new Fate(false, String.valueOf(reason));
    }
}
