package org.rundruf.localization.checks.values;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers that letters belong to: {@code A45}, {@code U 41}, house {@code 12a}. */
final class NumberNameFinder implements ValueFinder {
    private static final String NO_NAME_BEFORE = "(?<![\\p{IsLatin}\\d])";
    private static final String NO_NAME_BEHIND = "(?![\\p{IsLatin}\\d])";
    private static final Pattern CLOSE = Pattern.compile(NO_NAME_BEFORE
            + "(?:\\p{IsLatin}{1,20}(\\d{1,18})[\\p{IsLatin}\\d]{0,20}|(\\d{1,18})[a-fA-Z])" + NO_NAME_BEHIND);
    private static final Pattern APART =
            Pattern.compile(NO_NAME_BEFORE + "[A-Z]{1,3}[ -](\\d{1,4})(?![.,:/]\\d)" + NO_NAME_BEHIND);

    @Override
    public void find(Scan scan) {
        Matcher close = scan.matcher(CLOSE);
        while (close.find()) {
            scan.take(Kind.NUMBER, close.start(), close.end(), name(close, digits(close)));
        }
        Matcher apart = scan.matcher(APART);
        while (apart.find()) {
            BigDecimal number = new BigDecimal(apart.group(1));
            scan.take(Kind.NUMBER, apart.start(), apart.end(), name(apart, number), Reading.Number.of(number));
        }
    }

    private static Reading name(Matcher name, BigDecimal number) {
        String capitals = name.group().replaceAll("[ -]", "").toUpperCase(Locale.ROOT);
        return new Reading.Name(capitals, Reading.Number.of(number).value());
    }

    private static BigDecimal digits(Matcher name) {
        return new BigDecimal(name.group(1) == null ? name.group(2) : name.group(1));
    }
}
