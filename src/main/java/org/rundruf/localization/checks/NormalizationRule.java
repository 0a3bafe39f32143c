package org.rundruf.localization.checks;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;

/** Texts are in Unicode's form C, so that what looks the same is the same (UAX #15). */
final class NormalizationRule implements Rule {
    private static final int MOST = 20;
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

    @Override
    public List<Finding> check(Passage passage) {
        String text = passage.text();
        List<Finding> findings = new ArrayList<>();
        int start = 0;
        while (start < text.length() && findings.size() < MOST && !NFC.isNormalized(text.substring(start))) {
            start += NFC.spanQuickCheckYes(text.substring(start));
            int end = end(text, start);
            String right = NFC.normalize(text.substring(start, end));
            if (!right.contentEquals(text.substring(start, end))) {
                findings.add(passage.warning("nfc", start, end, right).mendedBy(right));
            }
            start = end;
        }
        return findings;
    }

    /** @return the next place at which the text may be cut without changing how it is normalized */
    private static int end(String text, int start) {
        int end = CodePoints.end(text, start);
        while (end < text.length() && !NFC.hasBoundaryBefore(text.codePointAt(end))) {
            end = CodePoints.end(text, end);
        }
        return end;
    }
}
