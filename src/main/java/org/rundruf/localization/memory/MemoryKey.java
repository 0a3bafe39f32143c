package org.rundruf.localization.memory;

import com.ibm.icu.text.Normalizer2;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * What makes two segments the same: their words, however they are composed and wherever their lines end.
 *
 * @param text in NFC, with single spaces
 */
record MemoryKey(String text) {
    private static final Pattern SPACES = Pattern.compile("[ \\t\\r\\n]+");
    /** What a database cannot store as text. */
    private static final Pattern NO_TEXT = Pattern.compile("[\\u0000\\p{Cs}]");

    static MemoryKey of(String segment) {
        String composed = Normalizer2.getNFCInstance().normalize(segment);
        return new MemoryKey(SPACES.matcher(composed).replaceAll(" ").strip());
    }

    /** @return false if a text has a sign that no text may have, such as half a character */
    static boolean storable(String text) {
        return !NO_TEXT.matcher(text).find();
    }

    /** @return SHA-256, in hexadecimal */
    String hash() {
        return DigestUtils.sha256Hex(text);
    }
}
