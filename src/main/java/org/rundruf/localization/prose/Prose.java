package org.rundruf.localization.prose;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.rundruf.announcement.LargePrint;
import org.rundruf.localization.Language;
import org.rundruf.localization.SpokenValues;
import org.rundruf.localization.Templates;
import org.rundruf.localization.Words;
import org.rundruf.localization.checks.values.Values;

/**
 * Reads an author's sentences out: what is certainly a time, a day, an amount, an address or a number that nothing bends
 * is said in words. Everything else stays as written, since a wrong word is worse than a digit. Safe for many threads.
 */
public final class Prose {
    /** Two numbers, or two things that have been put into words already. */
    private static final Pattern RANGE = Pattern.compile("(?<![\\d\\uE000-\\uF8FF-])(\\d+\\p{L}?|[\\uE000-\\uF8FF])"
            + " ?–\\s?(\\d+\\p{L}?|[\\uE000-\\uF8FF])(?![\\d\\uE000-\\uF8FF]|-\\d)");

    private final Templates templates;
    private final Addresses addresses;
    private final Amounts amounts;
    private final SpokenValues values;
    private final Map<String, Optional<ProseRules>> rules = new ConcurrentHashMap<>();

    /**
     * @param templates where {@code voice/} lies
     * @param words how values are said
     */
    public Prose(Templates templates, Words words) {
        Values found = new Values(templates);
        this.templates = templates;
        this.values = new SpokenValues(words);
        this.addresses = new Addresses(found, values);
        this.amounts = new Amounts(found, values);
    }

    /** @return the text with its numbers in words; as it is in a language that has no rules */
    public String spoken(String text, Language language) {
        return Sentence.isStrange(text)
                ? text
                : rules(language).map(rules -> spoken(text, rules)).orElse(text);
    }

    /** @return what is wrong with a language's rules, if there are any and something is */
    public Optional<Problem> problem(Language language) {
        try {
            ProseRules.find(templates, language, values);
            return Optional.empty();
        } catch (ProseRules.WrongRule e) {
            return Optional.of(new Problem(e.rule(), e.getMessage()));
        } catch (IllegalArgumentException e) {
            return Optional.of(new Problem(null, e.getMessage()));
        }
    }

    /** @return the file of a language's rules, which need not exist */
    public static String rulesOf(Language language) {
        return ProseRules.path(language);
    }

    /**
     * Something that is wrong in a file of rules.
     *
     * @param where what the wrong rule finds; null if it is none of them
     * @param text what is wrong
     */
    public record Problem(String where, String text) {}

    private Optional<ProseRules> rules(Language language) {
        return rules.computeIfAbsent(
                LargePrint.base(language.tag()), tag -> ProseRules.find(templates, language, values));
    }

    private String spoken(String text, ProseRules known) {
        Sentence sentence = new Sentence(text);
        addresses.apply(sentence, known.language());
        known.own().forEach(rule -> rule.apply(sentence, known.found(), values));
        sentence.rewrite(
                RANGE, range -> values.say(known.span(), Map.of("from", range.group(1), "to", range.group(2))));
        amounts.apply(sentence, known);
        known.common().forEach(rule -> rule.apply(sentence, known.found(), values));
        known.plain().apply(sentence, known);
        return sentence.toString();
    }
}
