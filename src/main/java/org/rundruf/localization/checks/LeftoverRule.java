package org.rundruf.localization.checks;

import java.util.List;
import java.util.regex.Pattern;

/** Placeholders, tags and entities that machines and templates leave behind. */
final class LeftoverRule implements Rule {
    private static final Pattern LEFTOVER = Pattern.compile("\\$?\\{{1,3}[^{}\\n]{0,60}\\}{1,3}|[{}]"
            + "|%(?:\\d\\$)?[sd](?!\\p{L})"
            + "|</?(?!https?:|mailto:|tel:|[^<>\\s]{1,80}@)\\p{L}[^<>\\n]{0,80}>"
            + "|&(?:\\p{Alpha}{2,8}|#\\d{1,6}|#[xX]\\p{XDigit}{1,6});"
            + "|\\[\\[[^\\]\\n]{0,60}\\]\\]|⟦[^⟧\\n]{0,60}⟧|__\\p{Upper}[\\p{Upper}\\d]{0,20}_?\\d*__"
            + "|(?<![\\p{L}\\d])PH_?\\d{1,3}(?![\\p{L}\\d])"
            + "|[\\uE000-\\uF8FF\\uFFFC\\uFFFD]");

    @Override
    public List<Finding> check(Passage passage) {
        return LEFTOVER.matcher(passage.text())
                .results()
                .filter(found -> !passage.source().contains(found.group()))
                .map(found -> passage.error("leftover", found.start(), found.end(), found.group()))
                .toList();
    }
}
