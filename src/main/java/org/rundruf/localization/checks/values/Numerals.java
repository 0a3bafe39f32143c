package org.rundruf.localization.checks.values;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** Numbers with separators, whose meaning depends on the country: {@code 1.000} is a thousand or one. */
final class Numerals {
    /** Groups of three behind blanks or apostrophes, else digits with points and commas between them. */
    static final String PATTERN = "\\d{1,3}(?:[ '’]\\d{3}){1,6}(?:[.,]\\d+)?(?![\\d'’])|\\d+(?:[.,٫٬]\\d+){0,20}";

    private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}([.,])\\d{3}(?:\\1\\d{3})*");
    private static final Pattern INDIAN = Pattern.compile("\\d{1,2}(?:,\\d{2})+,\\d{3}(?:\\.\\d+)?");

    private Numerals() {}

    /** @return what it may mean, the likeliest first */
    static List<BigDecimal> readings(String written) {
        String text = written.replaceAll("[ '’٬]", "").replace('٫', '.');
        if (written.indexOf('٫') >= 0) {
            return List.of(decimal(text, text.lastIndexOf('.')));
        } else if (INDIAN.matcher(text).matches()) {
            return List.of(new BigDecimal(text.replace(",", "")));
        }
        int last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
        return GROUPED.matcher(text).matches() ? grouped(text, last) : List.of(decimal(text, last));
    }

    private static List<BigDecimal> grouped(String text, int last) {
        BigDecimal whole = decimal(text, -1);
        boolean onlyOne = text.indexOf(text.charAt(last)) == last;
        return onlyOne ? List.of(whole, decimal(text, last)) : List.of(whole);
    }

    /** @param point where the fraction begins, or -1 */
    private static BigDecimal decimal(String text, int point) {
        String whole = digits(point < 0 ? text : text.substring(0, point));
        return new BigDecimal(point < 0 ? whole : whole + "." + digits(text.substring(point)));
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }
}
