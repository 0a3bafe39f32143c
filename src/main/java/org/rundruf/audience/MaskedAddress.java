package org.rundruf.audience;

/** An address that its owner recognises and nobody else learns. */
final class MaskedAddress {
    private static final String HIDDEN = "•••";

    private MaskedAddress() {}

    /** @return {@code a•••@example.org} or {@code +49•••67} */
    static String of(String address) {
        int at = address.lastIndexOf('@');
        return at > 0
                ? address.charAt(0) + HIDDEN + address.substring(at)
                : address.substring(0, 3) + HIDDEN + address.substring(address.length() - 2);
    }
}
