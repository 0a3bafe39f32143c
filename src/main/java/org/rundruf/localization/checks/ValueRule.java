package org.rundruf.localization.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rundruf.localization.checks.values.Kind;
import org.rundruf.localization.checks.values.Reading;
import org.rundruf.localization.checks.values.Value;
import org.rundruf.localization.checks.values.Values;

/** Numbers, times, dates, amounts, phones and addresses are the same in every language, however they are written. */
final class ValueRule implements Rule {
    /** Whoever gets everything wrong need not be told everything. */
    private static final int MOST = 50;

    private final Values values;
    private final FactValues facts;

    ValueRule(Values values) {
        this.values = values;
        this.facts = new FactValues(values);
    }

    @Override
    public List<Finding> check(Passage passage) {
        if (passage.source().isBlank() || passage.text().isBlank()) {
            return List.of();
        }
        ValuePairs pairs = ValuePairs.of(
                values.in(passage.source(), passage.sourceLanguage()), values.in(passage.text(), passage.language()));
        List<Finding> findings = new ArrayList<>();
        pairs.bare().forEach((expected, found) -> findings.add(bare(passage, expected, found)));
        List<Value> extra = new ArrayList<>(pairs.extra());
        for (Value missing : pairs.missing()) {
            findings.add(inWords(passage, missing).orElseGet(() -> missing(passage, pairs, missing, extra)));
        }
        extra.stream()
                .filter(value -> !isRepeated(passage, value))
                .forEach(value -> findings.add(extra(passage, value)));
        return findings.stream().limit(MOST).toList();
    }

    private static Finding bare(Passage passage, Value expected, Value found) {
        return passage.warning("value.bare", found.start(), found.end(), found.text(), expected.text());
    }

    private Optional<Finding> inWords(Passage passage, Value missing) {
        return Optional.ofNullable(values.inWords(missing, passage.text(), passage.language()))
                .map(word -> passage.warning("value.word", word.start(), word.end(), word.text(), missing.text()));
    }

    private Finding missing(Passage passage, ValuePairs pairs, Value missing, List<Value> extra) {
        Optional<Value> instead = pairs.inPlaceOf(missing, extra);
        if (instead.isPresent()) {
            extra.remove(instead.get());
            return changed(passage, pairs, missing, instead.get());
        }
        int place = pairs.placeOf(missing);
        String rule = missing.kind().key() + ".missing";
        return isOne(missing)
                ? passage.warning(rule, place, place, missing.text())
                : passage.error(rule, place, place, missing.text());
    }

    private Finding changed(Passage passage, ValuePairs pairs, Value expected, Value found) {
        Finding finding = passage.error(
                expected.kind().key() + ".changed", found.start(), found.end(), found.text(), expected.text());
        return pairs.isOnlyOne(expected.kind())
                ? ValueRepair.candidates(expected, found).stream()
                        .map(finding::mendedBy)
                        .filter(mended -> isMended(passage, pairs, mended.repair()))
                        .findFirst()
                        .orElse(finding)
                : finding;
    }

    /** What is right in one notation may be wrong in another: it is read again as it would stand there. */
    private boolean isMended(Passage passage, ValuePairs before, Repair repair) {
        ValuePairs after = ValuePairs.of(
                values.in(passage.source(), passage.sourceLanguage()),
                values.in(repair.applyTo(passage.text()), passage.language()));
        return after.missing().size() < before.missing().size()
                && after.extra().size() < before.extra().size()
                && after.bare().size() <= before.bare().size();
    }

    private Finding extra(Passage passage, Value extra) {
        String rule = extra.kind().key() + ".extra";
        Value word = values.inWords(extra, passage.source(), passage.sourceLanguage());
        if (word != null) {
            return passage.warning("value.word", extra.start(), extra.end(), extra.text(), word.text());
        }
        boolean known = facts.contain(passage.facts(), extra, passage.sourceLanguage());
        return known || isOne(extra)
                ? passage.warning(rule, extra.start(), extra.end(), extra.text())
                : passage.error(rule, extra.start(), extra.end(), extra.text());
    }

    /** Easy language says a number again where others say "it". */
    private boolean isRepeated(Passage passage, Value extra) {
        return passage.isWithinOneLanguage()
                && values.in(passage.source(), passage.sourceLanguage()).stream()
                        .anyMatch(value -> value.readings().equals(extra.readings()));
    }

    /** Many languages say one by an article or by nothing at all. */
    private static boolean isOne(Value value) {
        return value.kind() == Kind.NUMBER && value.readings().contains(new Reading.Number(BigDecimal.ONE));
    }
}
