package org.rundruf.web.office.review;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rundruf.localization.checks.Severity;

/**
 * What is in the way of an approval.
 *
 * @param rule its name
 * @param messages what it found, each once
 * @param isArguable whether an approver may know better
 */
record Obstacle(String rule, Set<String> messages, boolean isArguable) {

    static List<Obstacle> of(Manuscript manuscript, Locale reader) {
        Map<String, Obstacle> obstacles = new LinkedHashMap<>();
        manuscript.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .forEach(finding -> obstacles
                        .computeIfAbsent(
                                finding.rule(), rule -> new Obstacle(rule, new LinkedHashSet<>(), finding.isArguable()))
                        .messages()
                        .add(Note.message(finding, reader)));
        return List.copyOf(obstacles.values());
    }
}
