package org.rundruf.localization.checks.easy;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Large figures and percentages say little: „viele Menschen“. Years and phone numbers are what they are. */
final class LargeNumber implements EasyRule {
    private static final Pattern FIGURE = Pattern.compile(
            "(?<![\\p{L}\\d+/:.,-])(?<!\\d[ /])(?!0)(?:\\d{1,3}(?:[. ]\\d{3})+|\\d{4,18})(?![\\p{L}\\d:/]|[.,]\\d|[ -]\\d)"
                    + "|\\d+(?:,\\d+)? ?[%‰]");
    private static final Pattern YEAR = Pattern.compile("(?:19|20|21)\\d{2}");
    private final long least;

    /** @param least from which on a figure is large */
    LargeNumber(int least) {
        this.least = least;
    }

    @Override
    public Stream<Hint> check(Sentence sentence) {
        return FIGURE.matcher(sentence.text())
                .results()
                .filter(this::isLarge)
                .map(figure -> sentence.hint("easy.number", figure));
    }

    private boolean isLarge(MatchResult figure) {
        String text = figure.group();
        return text.endsWith("%")
                || text.endsWith("‰")
                || !YEAR.matcher(text).matches() && Long.parseLong(text.replaceAll("\\D", "")) >= least;
    }
}
