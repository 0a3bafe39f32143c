package org.rundruf.localization.checks;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.rundruf.localization.checks.values.Kind;
import org.rundruf.localization.checks.values.Value;

/** Puts the right value in where that needs no grammar. */
final class ValueRepair {
    private static final Set<Kind> AS_WRITTEN = EnumSet.of(Kind.PHONE, Kind.URL, Kind.EMAIL);
    private static final Pattern WITHOUT_WORDS = Pattern.compile("[0-9][0-9.,:]*");
    private static final Pattern NUMERAL = Pattern.compile("\\p{Nd}+");

    private ValueRepair() {}

    /** @return what may replace what was found, the likeliest first; whether it says the same is to be seen */
    static List<String> candidates(Value expected, Value found) {
        if (AS_WRITTEN.contains(expected.kind())) {
            return List.of(expected.text());
        }
        List<String> candidates = new ArrayList<>();
        withNumeralOf(expected.text(), found.text()).ifPresent(candidates::add);
        if (WITHOUT_WORDS.matcher(expected.text()).matches()
                && WITHOUT_WORDS.matcher(found.text()).matches()) {
            candidates.add(expected.text());
        }
        return candidates;
    }

    /** A month keeps its name and a currency its place where nothing but one row of digits is another. */
    private static Optional<String> withNumeralOf(String expected, String found) {
        List<MatchResult> right = NUMERAL.matcher(expected).results().toList();
        List<MatchResult> wrong = NUMERAL.matcher(found).results().toList();
        if (right.size() != wrong.size()) {
            return Optional.empty();
        }
        List<Integer> other = new ArrayList<>();
        for (int i = 0; i < wrong.size(); i++) {
            if (!inDigitsOf("0", right.get(i).group())
                    .equals(inDigitsOf("0", wrong.get(i).group()))) {
                other.add(i);
            }
        }
        return other.size() == 1
                ? Optional.of(replaced(found, wrong.get(other.get(0)), right.get(other.get(0))))
                : Optional.empty();
    }

    private static String replaced(String text, MatchResult wrong, MatchResult right) {
        return text.substring(0, wrong.start())
                + inDigitsOf(wrong.group(), right.group())
                + text.substring(wrong.end());
    }

    /** @return the number in the digits that the model is written in */
    private static String inDigitsOf(String model, String number) {
        int first = model.codePointAt(0);
        int zero = first - Character.digit(first, 10);
        StringBuilder digits = new StringBuilder();
        number.codePoints().forEach(digit -> digits.appendCodePoint(zero + Character.digit(digit, 10)));
        return digits.toString();
    }
}
