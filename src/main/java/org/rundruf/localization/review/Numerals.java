package org.rundruf.localization.review;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rundruf.localization.Isolates;

/** The numbers of a text, whatever digits they are written in. */
final class Numerals {
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    /** What people put between the digits of a telephone number. */
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=\\d)[\\s()/.–-]+(?=\\d)");
    /** So many digits at the end of a telephone number tell it from others. */
    private static final int TELLING = 6;

    private final String text;
    private final Set<String> numbers;

    Numerals(String written) {
        this.text = latin(Isolates.strip(written));
        this.numbers = NUMBER.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(Numerals::plain)
                .collect(Collectors.toSet());
    }

    /** @param number without zeros in front */
    boolean contains(String number) {
        return numbers.contains(number);
    }

    /** @return true if the words stand in the text as they are */
    boolean says(String words) {
        return !words.isBlank() && text.contains(latin(words).strip());
    }

    boolean dials(String phone) {
        String digits = latin(phone).replaceAll("\\D", "");
        String end = digits.substring(Math.max(0, digits.length() - TELLING));
        return !end.isEmpty() && BETWEEN_DIGITS.matcher(text).replaceAll("").contains(end);
    }

    private static String plain(String number) {
        return number.replaceFirst("^0+(?=\\d)", "");
    }

    private static String latin(String written) {
        return written.codePoints()
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
