package org.rundruf.localization.checks;

import java.util.List;

/** What the source says is said in every language. */
final class EmptyRule implements Rule {

    @Override
    public List<Finding> check(Passage passage) {
        return passage.text().isBlank() && !passage.source().isBlank()
                ? List.of(passage.warning("empty", 0, passage.text().length()))
                : List.of();
    }
}
