package org.rundruf.rendering;

/** The alphabet of text messages: the default table and its extension (3GPP TS 23.038, 6.2.1). */
final class Gsm7 {
    private static final String DEFAULT = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String EXTENSION = "\f^{}\\[~]|€";

    private Gsm7() {}

    /** @param character what people see as one */
    static boolean contains(String character) {
        return character.length() == 1 && septets(character) > 0;
    }

    /** @return 1, 2 for an escaped character, 0 for one that is not in the alphabet */
    static int septets(String character) {
        if (DEFAULT.contains(character)) {
            return 1;
        }
        return EXTENSION.contains(character) ? 2 : 0;
    }
}
