package org.rundruf.localization;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.rundruf.announcement.LargePrint;

/**
 * Numbers in words, by the rules of {@code voice/numbers_<tag>.txt} where ICU has none or others, and by those of ICU.
 * Safe for many threads.
 */
final class SpokenNumbers {
    private final Words words;
    private final Map<String, List<RuleBasedNumberFormat>> rules = new ConcurrentHashMap<>();
    /** Digits, hours and days are the same in most announcements. */
    private final Kept<Number, String> said = new Kept<>(5000);

    SpokenNumbers(Words words) {
        this.words = words;
    }

    /** @param kind what is counted, as in {@code voice.rule.<kind>} of the words files */
    String say(Language language, String kind, double number) {
        return by(language, words.data(language, "voice.rule." + kind), number);
    }

    /** @param rule a rule set; if the language has none of that name, its usual one */
    String by(Language language, String rule, double number) {
        return said.get(new Number(language, rule, number), any -> put(language, rule, number));
    }

    private String put(Language language, String rule, double number) {
        return formats(language).stream()
                .filter(format -> rule.isEmpty() || has(format, rule))
                .findFirst()
                .map(format -> say(format, rule, number))
                .orElseGet(() -> say(formats(language).get(0), "", number));
    }

    /** @return every digit by itself, what stands between groups of digits as a pause */
    String digits(Language language, String text) {
        StringBuilder spoken = new StringBuilder();
        String dialled = text.strip().replaceFirst("^\\+", "00");
        for (String group : dialled.split("(?<=\\d)[\\s()/.-]+(?=\\d)|^\\(")) {
            spoken.append(spoken.isEmpty() ? "" : words.data(language, "voice.pause") + " ")
                    .append(group(language, group));
        }
        return spoken.toString();
    }

    private String group(Language language, String group) {
        StringBuilder spoken = new StringBuilder();
        for (int i = 0; i < group.length(); i++) {
            int digit = Character.digit(group.charAt(i), 10);
            boolean between = i > 0 && digit >= 0 && Character.isDigit(group.charAt(i - 1));
            spoken.append(between ? " " : "")
                    .append(digit < 0 ? String.valueOf(group.charAt(i)) : say(language, "number", digit));
        }
        return spoken.toString();
    }

    private static boolean has(RuleBasedNumberFormat format, String rule) {
        return Arrays.asList(format.getRuleSetNames()).contains(rule);
    }

    private static String say(RuleBasedNumberFormat format, String rule, double number) {
        synchronized (format) {
            String words = rule.isEmpty() ? format.format(number) : format.format(number, rule);
            // ICU divides long words, and has a space too many here and there
            return words.replace("\u00AD", "").replaceAll("\\s+", " ");
        }
    }

    private List<RuleBasedNumberFormat> formats(Language language) {
        return rules.computeIfAbsent(
                LargePrint.base(language.tag()),
                tag -> Stream.of(own(tag, language), icu(language))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private Optional<RuleBasedNumberFormat> own(String tag, Language language) {
        return words.numbers(tag).map(description -> new RuleBasedNumberFormat(description, language.locale()));
    }

    private static Optional<RuleBasedNumberFormat> icu(Language language) {
        return Optional.of(new RuleBasedNumberFormat(language.locale(), RuleBasedNumberFormat.SPELLOUT));
    }

    private record Number(Language language, String rule, double number) {}
}
