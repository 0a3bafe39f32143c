package org.rundruf.localization.checks;

import java.util.List;

/** A translation that is much shorter or longer than its source has lost or gained something. */
final class LengthRule implements Rule {
    /** Shorter texts differ by chance. */
    private static final int LEAST = 40;
    /** From German, Hebrew and Tigrinya come out at a half, no language above one and a half. */
    private static final double MOST_TIMES = 3;
    /** Easy language leaves out and explains. */
    private static final double MOST_TIMES_WITHIN_ONE_LANGUAGE = 6;

    @Override
    public List<Finding> check(Passage passage) {
        int source = length(passage.source());
        int length = length(passage.text());
        double most = passage.isWithinOneLanguage() ? MOST_TIMES_WITHIN_ONE_LANGUAGE : MOST_TIMES;
        if (length == 0 || Math.max(source, length) < LEAST || source == 0) {
            return List.of();
        }
        String rule = length > source * most ? "long" : length * most < source ? "short" : null;
        return rule == null
                ? List.of()
                : List.of(passage.warning(rule, 0, passage.text().length(), "" + length, "" + source));
    }

    private static int length(String text) {
        return text.strip().codePointCount(0, text.strip().length());
    }
}
