package org.rundruf.localization;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the parts of right-to-left text that read from left to right: addresses, numbers with signs or separators,
 * times and ranges of them, names in other scripts with their house numbers.
 */
final class LeftToRightRuns {
    /** The blocks of right-to-left scripts and their digits, and the marks of direction. */
    static final String RIGHT_TO_LEFT = "[\\u0590-\\u08FF\\uFB1D-\\uFDFF\\uFE70-\\uFEFC\\u200E\\u200F"
            + "\\x{10800}-\\x{10FFF}\\x{1E800}-\\x{1EFFF}]";
    /** What a run does not reach across: its surroundings, the end of a part of a sentence, CommonMark's own marks. */
    private static final Pattern BORDER = Pattern.compile(RIGHT_TO_LEFT + "+"
            + "|\\]\\([^)]*\\)|<[^>\\s]*>"
            + "|[,.;:!?]+(?=\\s|$)|[\\n\\r\\t*`\\[\\]|\"«»„“”<>\\u2066-\\u2069]");

    private static final String SPACE = "[\\s\\u00A0\\u202F]?";
    /** From the first to the last letter or digit, with the signs that belong to a number. */
    private static final Pattern CORE = Pattern.compile("(?:[~≈±]" + SPACE + "|[+\\-−](?=\\d)|[€$£]" + SPACE
            + "|[@#](?=\\p{L}))?[\\p{L}\\p{Nd}]" + "(?:.*[\\p{L}\\p{Nd}\\p{M}])?(?:" + SPACE + "[%‰€$£°]|/)?");

    /** Hebrew prefixes: {@code ב-50%} has no minus. */
    private static final Pattern PREFIX = Pattern.compile("\\p{L}$");

    private static final Pattern PLAIN_NUMBER = Pattern.compile("\\d+");

    private final StringBuilder result = new StringBuilder();

    private LeftToRightRuns() {}

    /** @param text without isolates */
    static String isolate(String text) {
        LeftToRightRuns runs = new LeftToRightRuns();
        Matcher border = BORDER.matcher(text);
        int from = 0;
        while (border.find()) {
            runs.appendBetween(text.substring(from, border.start()));
            runs.result.append(border.group());
            from = border.end();
        }
        runs.appendBetween(text.substring(from));
        return runs.result.toString();
    }

    private void appendBetween(String part) {
        boolean hyphen = part.startsWith("-") && PREFIX.matcher(result).find();
        result.append(hyphen ? "-" : "");
        appendPart(hyphen ? part.substring(1) : part);
    }

    private void appendPart(String part) {
        Matcher core = CORE.matcher(part);
        if (core.find()) {
            appendCore(part, core.toMatchResult());
        } else {
            result.append(part);
        }
    }

    /** A bracket goes into the run with its partner, or it ends the run. */
    private void appendCore(String part, MatchResult core) {
        int from = core.start();
        int to = core.end();
        int bracket = Brackets.unmatched(part, from, to);
        if (bracket >= 0 && part.charAt(bracket) == ')' && from > 0 && part.charAt(from - 1) == '(') {
            bracket = Brackets.unmatched(part, --from, to);
        } else if (bracket >= 0 && part.charAt(bracket) == '(' && to < part.length() && part.charAt(to) == ')') {
            bracket = Brackets.unmatched(part, from, ++to);
        }
        if (bracket < 0) {
            result.append(part, 0, from).append(isolated(part.substring(from, to)));
            result.append(part.substring(to));
        } else {
            appendPart(part.substring(0, bracket));
            result.append(part.charAt(bracket));
            appendPart(part.substring(bracket + 1));
        }
    }

    private static String isolated(String run) {
        return PLAIN_NUMBER.matcher(run).matches() ? run : Isolates.wrap(run, "ltr");
    }
}
