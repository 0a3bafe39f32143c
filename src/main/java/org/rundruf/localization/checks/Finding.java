package org.rundruf.localization.checks;

import java.util.List;
import java.util.Set;

/**
 * What a check found, and where.
 *
 * @param severity how much it weighs
 * @param rule the check's name, such as {@code number.missing}; its message is {@code check.<rule>} in the bundles
 * @param part {@code title}, {@code summary} or {@code body}
 * @param start where in that part it begins, in UTF-16 code units
 * @param end where it ends; the same as {@code start} if something is absent
 * @param arguments what the message names: what was found, what was expected
 * @param repair a change that mends it, or null
 */
public record Finding(
        Severity severity, String rule, String part, int start, int end, List<String> arguments, Repair repair) {
    private static final Set<String> NEVER =
            Set.of("empty", "direction", "character", "isolate.unopened", "isolate.unclosed", "leftover");

    /**
     * @return false if no reviewer may know better: nobody can read what is not there, and characters that hide or turn
     *     round a text deceive the reviewer, too
     */
    public boolean isArguable() {
        return !NEVER.contains(rule);
    }

    /** @return the same, mended by putting {@code replacement} in its place */
    Finding mendedBy(String replacement) {
        return with(new Repair(part, start, end, replacement));
    }

    /** @return the same with that repair */
    Finding with(Repair mend) {
        return new Finding(severity, rule, part, start, end, arguments, mend);
    }
}
