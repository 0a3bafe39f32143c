package org.rundruf.print;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Keeps a paragraph's last words together, so that neither a time of day nor a single word stands alone on the last line. */
final class LastWords {
    /** Longer ones might not fit on a line. */
    private static final int LONGEST = 32;
    /** What is isolated counts as one word. */
    private static final Pattern WORD =
            Pattern.compile("(?:[\u2066-\u2068][^\u2066-\u2069]*\u2069|[^\\s\u2066\u2067\u2068])+");

    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern DAY = Pattern.compile("\\d+\\.?");

    private LastWords() {}

    /** @return HTML of the text */
    static String together(String text) {
        int start = start(text, WORD.matcher(text).results().toList());
        String last = text.substring(start).strip();
        return start == 0 || last.length() > LONGEST
                ? Html.of(text)
                : Html.of(text.substring(0, start).stripTrailing()) + " <span class=\"nb\">" + Html.of(last)
                        + "</span>";
    }

    /** @return where the last two words start, or more of them if they would start with a number */
    private static int start(String text, List<MatchResult> words) {
        int first = words.size() - 2;
        while (first > 0 && DIGIT.matcher(words.get(first).group()).find()) {
            first--;
        }
        boolean isMonth = first > 0 && DAY.matcher(words.get(first - 1).group()).matches();
        return first < 1 ? 0 : words.get(isMonth ? first - 1 : first).start();
    }
}
