package org.rundruf.delivery;

/** Reasons as the ledger keeps them. */
final class Reasons {
    /** How the reason of a delivery ends that failed as far as anybody was told, and may have arrived. */
    static final String PERHAPS_DELIVERED = "perhaps-delivered";

    private static final int LONGEST = 200;

    private Reasons() {}

    /** @return at most 200 characters of it, without half a character at the end; null for null */
    static String shorten(String reason) {
        if (reason == null || reason.length() <= LONGEST) {
            return reason;
        }
        int end = Character.isHighSurrogate(reason.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return reason.substring(0, end);
    }
}
