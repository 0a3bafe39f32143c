package org.rundruf.localization.kits;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.rundruf.announcement.reading.Nearest;
import org.rundruf.localization.Languages;
import org.rundruf.localization.Templates;

/** The rule sets that put numbers into words exist: a voice that lacks one says another form, and nobody notices. */
final class SpokenRules implements WordsRule {
    private static final String PREFIX = "voice.rule.";
    private final Templates templates;
    private final Languages languages;

    /** @param templates where {@code voice/numbers_<tag>.txt} lie */
    SpokenRules(Templates templates, Languages languages) {
        this.templates = templates;
        this.languages = languages;
    }

    @Override
    public void check(WordsFile file, Faults faults) {
        Set<String> known = known(file.tag());
        file.entries().values().stream()
                .filter(entry ->
                        entry.key().startsWith(PREFIX) && !entry.value().isBlank())
                .filter(entry -> !known.contains(entry.value().strip()))
                .forEach(entry -> note(file, entry, known, faults));
    }

    private static void note(WordsFile file, WordsFile.Entry entry, Set<String> known, Faults faults) {
        String rule = entry.value().strip();
        String problem = entry.key() + ": there is no rule set '" + rule + "'";
        faults.add(file.path(), entry.line(), problem, Nearest.hint(rule, known));
    }

    private Set<String> known(String tag) {
        Set<String> names = new TreeSet<>();
        names.addAll(names(new RuleBasedNumberFormat(languages.find(tag).locale(), RuleBasedNumberFormat.SPELLOUT)));
        templates
                .bytes("voice/numbers_" + tag + ".txt")
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .map(rules ->
                        new RuleBasedNumberFormat(rules, languages.find(tag).locale()))
                .ifPresent(format -> names.addAll(names(format)));
        return names;
    }

    private static Set<String> names(RuleBasedNumberFormat format) {
        return Set.copyOf(Arrays.asList(format.getRuleSetNames()));
    }
}
