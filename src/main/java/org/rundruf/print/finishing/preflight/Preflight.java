package org.rundruf.print.finishing.preflight;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Checks press files against all rules. */
public final class Preflight {
    private Preflight() {}

    /**
     * Checks a file.
     *
     * @param pdf need not be a PDF file at all: that is found, too
     */
    public static PreflightReport check(byte[] pdf, Expectation expectation) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PressFile file = new PressFile(pdf, document, expectation);
            return new PreflightReport(
                    Arrays.stream(Rule.values()).map(rule -> apply(rule, file)).toList());
        } catch (InvalidPasswordException locked) {
            return unread(Rule.ENCRYPTION, "needs a password");
        } catch (IOException broken) {
            return unread(Rule.READABLE, "is not readable: " + broken.getMessage());
        }
    }

    private static PreflightReport.Result apply(Rule rule, PressFile file) {
        Findings findings = new Findings();
        try {
            rule.check().examine(file, findings);
        } catch (IOException | RuntimeException broken) {
            findings.add(Place.FILE, "cannot be checked: " + broken.getMessage());
        }
        return new PreflightReport.Result(rule, findings.list());
    }

    private static PreflightReport unread(Rule reason, String problem) {
        List<PreflightReport.Result> results = Arrays.stream(Rule.values())
                .map(rule -> {
                    Findings findings = new Findings();
                    findings.add(Place.FILE, rule == reason ? problem : "not examined, see " + reason.tag());
                    return new PreflightReport.Result(rule, findings.list());
                })
                .toList();
        return new PreflightReport(results);
    }
}
