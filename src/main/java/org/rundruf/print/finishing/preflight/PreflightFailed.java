package org.rundruf.print.finishing.preflight;

import java.util.stream.Collectors;

/** A press file breaks rules, so it must not be printed. */
public final class PreflightFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient PreflightReport report;

    /** @param file its name, for people */
    public PreflightFailed(String file, PreflightReport report) {
        super(file + " fails the preflight: " + broken(report));
        this.report = report;
    }

    private static String broken(PreflightReport report) {
        return report.failures().stream()
                .map(result -> result.rule().tag() + " (" + result.findings().get(0) + ")")
                .collect(Collectors.joining("; "));
    }

    /** @return all rules, kept and broken; null after serialization */
    public PreflightReport report() {
        return report;
    }
}
