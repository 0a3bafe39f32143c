package org.rundruf.print.finishing.preflight;

import java.util.List;

/**
 * What a preflight found.
 *
 * @param results one for each rule, in the rules' order
 */
public record PreflightReport(List<Result> results) {

    /**
     * @param findings empty if the rule is kept
     */
    public record Result(Rule rule, List<Finding> findings) {
        public boolean passed() {
            return findings.isEmpty();
        }
    }

    /** @return true if every rule is kept */
    public boolean passed() {
        return results.stream().allMatch(Result::passed);
    }

    /** @return the rules that are broken */
    public List<Result> failures() {
        return results.stream().filter(result -> !result.passed()).toList();
    }
}
