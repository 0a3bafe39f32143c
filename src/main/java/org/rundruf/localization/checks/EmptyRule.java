package org.rundruf.localization.checks;

import java.util.List;

/** What the source says is said in every language; without a title there is no text at all. */
final class EmptyRule implements Rule {

    @Override
    public List<Finding> check(Passage passage) {
        if (!passage.text().isBlank() || passage.source().isBlank()) {
            return List.of();
        }
        int end = passage.text().length();
        return List.of(
                "title".equals(passage.part()) ? passage.error("empty", 0, end) : passage.warning("empty", 0, end));
    }
}
