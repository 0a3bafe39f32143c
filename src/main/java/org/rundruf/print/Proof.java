package org.rundruf.print;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rundruf.print.typesetting.MissingGlyph;

/** Tries one text on one sheet. */
final class Proof {
    /** To how many equal parts of a text the words that it would have to lose are told. */
    private static final int PARTS = 16;

    private final PrintPages pages;

    Proof(PrintPages pages) {
        this.pages = pages;
    }

    Optional<SheetFault> fault(PageContent content, PrintSheet sheet) {
        try {
            pages.check(content, sheet);
            return Optional.empty();
        } catch (MissingGlyph missing) {
            return Optional.of(new SheetFault.NoGlyph(sheet, content.text(), missing.codePoint()));
        } catch (TooLong tooLong) {
            int words = surplus(content, sheet);
            return Optional.of(new SheetFault.TooMuch(sheet, content.text(), tooLong.pages(), tooLong.most(), words));
        }
    }

    /** Halves the part of the body that fits and the part that does not. */
    private int surplus(PageContent content, PrintSheet sheet) {
        List<String> words = words(content.text().body());
        int fitting = 0;
        int tooMuch = PARTS;
        if (words.isEmpty() || !fits(content, sheet, List.of())) {
            return 0;
        }
        while (tooMuch - fitting > 1) {
            int middle = (fitting + tooMuch) / 2;
            if (fits(content, sheet, words.subList(0, words.size() * middle / PARTS))) {
                fitting = middle;
            } else {
                tooMuch = middle;
            }
        }
        return Math.max(1, words.size() - words.size() * fitting / PARTS);
    }

    private boolean fits(PageContent content, PrintSheet sheet, List<String> words) {
        try {
            pages.check(content.with(content.text().withBody(String.join("", words))), sheet);
            return true;
        } catch (TooLong tooLong) {
            return false;
        }
    }

    /** @return the words, each with the space after it, so that paragraphs and lists stay what they are */
    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : Arrays.asList(text.split("(?<=\\s)(?=\\S)"));
    }
}
