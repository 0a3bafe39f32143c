package org.rundruf.announcement.reading;

import com.ibm.icu.text.Normalizer2;
import java.util.BitSet;
import java.util.Locale;

/** Mends what nobody meant to write, and notes it: never silently. Joiners, soft hyphens and emoji are meant. */
final class Hygiene {
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
    private final Problems problems;

    Hygiene(Problems problems) {
        this.problems = problems;
    }

    /** @return the text in Unicode's form C, without marks that show it in another order than it is written in */
    String mended(String field, Node.Scalar scalar) {
        return composed(field, scalar, withoutTricks(field, scalar));
    }

    private String withoutTricks(String field, Node.Scalar scalar) {
        String text = scalar.text();
        BitSet harmful = DirectionMarks.harmful(text);
        if (harmful.isEmpty()) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text);
        for (int i = harmful.length() - 1; i >= 0; i = harmful.previousSetBit(i - 1)) {
            clean.deleteCharAt(i);
        }
        harmful.stream().limit(Problems.MOST).forEach(i -> noteTrick(field, scalar, i));
        return clean.toString();
    }

    private void noteTrick(String field, Node.Scalar scalar, int index) {
        char mark = scalar.text().charAt(index);
        String note = String.format(
                Locale.ROOT,
                "had the direction mark U+%04X (%s) as character %d, and it was taken out",
                (int) mark,
                Character.getName(mark).toLowerCase(Locale.ROOT),
                Places.character(scalar.text(), index));
        problems.note(field, note, Places.line(scalar, index));
    }

    private String composed(String field, Node.Scalar scalar, String text) {
        int index = NFC.spanQuickCheckYes(text);
        String composed = NFC.normalize(text);
        if (!composed.equals(text)) {
            String note = "had letters and accents apart from character %d on, and they were put together (NFC)"
                    .formatted(Places.character(text, index));
            problems.note(
                    field,
                    note,
                    Places.line(scalar, Math.min(index, scalar.text().length())));
        }
        return composed;
    }
}
