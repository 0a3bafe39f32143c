package org.rundruf.localization.checks.values;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that make a number a time, and those that say which half of the day it is in. */
final class HourWords {
    private static final int REACH = 30;
    private static final String NO_LETTER = "(?![\\p{L}\\p{M}])";
    private final Pattern hourAndMinute;
    private final Pattern hour;
    private final List<Side> sides;

    HourWords(WordList words) {
        String any = WordList.anyOf(words.words("hour"));
        this.hourAndMinute = WordList.pattern("(?<![\\d:.,])(\\d{1,2}) ?" + any + " ?(\\d{2})(?!\\d|[.:]\\d)");
        this.hour = WordList.pattern(" ?" + any + NO_LETTER);
        this.sides = List.of(
                new Side(Half.MORNING, words.words("morning")),
                new Side(Half.AFTERNOON, words.words("afternoon")),
                new Side(Half.PERHAPS_AFTERNOON, words.words("perhaps-afternoon")));
    }

    /** @return groups 1 and 2: {@code 9 Uhr 30} */
    Pattern hourAndMinute() {
        return hourAndMinute;
    }

    /** @return where the word for the hour ends that stands there, or {@code index} if none does */
    int end(String text, int index) {
        Matcher word = hour.matcher(text).region(index, text.length()).useTransparentBounds(true);
        return word.lookingAt() ? word.end() : index;
    }

    /** @return what the words around say; what stands behind the time is nearer to it than what stands before */
    Half half(String text, int start, int end) {
        Half behind = behind(text, end);
        return behind == Half.UNKNOWN ? before(text, start) : behind;
    }

    Half behind(String text, int end) {
        int from = end(text, end);
        return sides.stream()
                .filter(side -> side.isBehind(text, from))
                .map(Side::half)
                .findFirst()
                .orElse(Half.UNKNOWN);
    }

    private Half before(String text, int start) {
        String before = text.substring(Math.max(0, start - REACH), start);
        return sides.stream()
                .filter(side -> side.isBefore(before))
                .map(Side::half)
                .findFirst()
                .orElse(Half.UNKNOWN);
    }

    private record Side(Half half, Pattern behind, Pattern before) {

        Side(Half half, List<String> words) {
            this(
                    half,
                    WordList.pattern(" ?" + WordList.anyOf(words) + NO_LETTER),
                    WordList.pattern("(?<![\\p{L}\\p{M}])" + WordList.anyOf(words) + ",? ?(?:\\p{L}{1,5} )?$"));
        }

        boolean isBehind(String text, int index) {
            return behind.matcher(text)
                    .region(index, text.length())
                    .useTransparentBounds(true)
                    .lookingAt();
        }

        boolean isBefore(String text) {
            return before.matcher(text).find();
        }
    }
}
