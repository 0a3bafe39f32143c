package org.rundruf.audience;

/** An address that its owner recognises and nobody else learns. */
public final class MaskedAddress {
    private static final String HIDDEN = "•••";
    /** A short code or a name, of which little would be hidden. */
    private static final int SHORT = 7;

    private MaskedAddress() {}

    /** @return {@code a•••@example.org} or {@code +49•••67} */
    public static String of(String address) {
        int at = address.lastIndexOf('@');
        if (at > 0) {
            return address.charAt(0) + HIDDEN + address.substring(at);
        }
        return address.length() < SHORT
                ? HIDDEN
                : address.substring(0, 3) + HIDDEN + address.substring(address.length() - 2);
    }
}
