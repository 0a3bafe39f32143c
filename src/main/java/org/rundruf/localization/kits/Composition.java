package org.rundruf.localization.kits;

import com.ibm.icu.text.Normalizer2;
import java.util.stream.Collectors;

/** Text is in Unicode's normalization form C, so that the same words are the same characters everywhere. */
final class Composition {
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

    private Composition() {}

    static void check(String file, int line, String text, Faults faults) {
        if (NFC.isNormalized(text)) {
            return;
        }
        int at = NFC.spanQuickCheckYes(text);
        int end = at;
        do {
            end += Character.charCount(text.codePointAt(end));
        } while (end < text.length() && !NFC.hasBoundaryBefore(text.codePointAt(end)));
        String written = text.substring(at, end);
        faults.add(
                file,
                line,
                "'" + NFC.normalize(written) + "' is written as " + names(written) + ", which is not NFC",
                "write " + names(NFC.normalize(written)));
    }

    private static String names(String text) {
        return text.codePoints().mapToObj(CodePoints::name).collect(Collectors.joining(" "));
    }
}
