package org.rundruf.localization.kits;

import java.util.Set;
import org.rundruf.announcement.reading.Nearest;

/** The rule sets that put numbers into words exist: a voice that lacks one says another form, and nobody notices. */
final class SpokenRules implements WordsRule {
    private static final String PREFIX = "voice.rule.";
    private final RuleSets sets;

    SpokenRules(RuleSets sets) {
        this.sets = sets;
    }

    @Override
    public void check(WordsFile file, Faults faults) {
        Set<String> known = sets.of(file.tag());
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
}
