package org.rundruf.localization;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds words of right-to-left scripts in left-to-right text: a number behind them would be drawn to their side. */
final class RightToLeftRuns {
    private static final String LETTER = "[" + LeftToRightRuns.RIGHT_TO_LEFT + "&&[^\\u200E\\u200F]]";
    private static final String WORD = LETTER + "+";
    /** Words with numbers between them; addresses stay as they are. */
    private static final Pattern RUN = Pattern.compile("(?<address>\\]\\([^)]*\\)|<[^>\\s]*>|https?://\\S+)|" + WORD
            + "(?:[ \\u00A0\\p{Nd}\\u200C\\u200D'’-]*" + WORD + ")*");

    private static final Pattern ANY = Pattern.compile(LETTER);

    private RightToLeftRuns() {}

    static boolean areIn(String text) {
        return ANY.matcher(text).find();
    }

    /** @param text without isolates */
    static String isolate(String text) {
        return RUN.matcher(text).replaceAll(RightToLeftRuns::isolated);
    }

    private static String isolated(MatchResult run) {
        String isolated = run.group(1) == null ? Isolates.wrap(run.group(), "rtl") : run.group();
        return Matcher.quoteReplacement(isolated);
    }
}
