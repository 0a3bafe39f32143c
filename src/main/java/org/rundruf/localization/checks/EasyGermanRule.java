package org.rundruf.localization.checks;

import java.util.List;
import org.rundruf.localization.checks.easy.EasyGerman;

/** Easy German is easy. */
final class EasyGermanRule implements Rule {
    private static final String TAG = "de-simple";
    private final EasyGerman easy;
    private final Names names;

    EasyGermanRule(EasyGerman easy, Names names) {
        this.easy = easy;
        this.names = names;
    }

    @Override
    public List<Finding> check(Passage passage) {
        return !passage.language().tag().equals(TAG)
                ? List.of()
                : easy.check(passage.text(), names.of(passage)).stream()
                        .map(hint -> passage.hint(hint.rule(), hint.start(), hint.end(), hint.argument()))
                        .toList();
    }
}
