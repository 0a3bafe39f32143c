package org.rundruf.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.rundruf.print.PressCheck;
import org.rundruf.print.PrintFormats;
import org.rundruf.print.finishing.preflight.Expectation;
import org.rundruf.print.finishing.preflight.Preflight;
import org.rundruf.print.finishing.preflight.PreflightReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a press file and prints every rule with pass or fail. */
@Command(
        name = "preflight",
        mixinStandardHelpOptions = true,
        description = "Checks a press file: every rule of PDF/X-4 and of good print, and where it is broken.")
final class PreflightCommand implements Callable<Integer> {
    private static final int BROKEN = 2;

    @Parameters(paramLabel = "FILE", description = "a PDF file for the press")
    private Path file;

    @Option(names = "--sheet", paramLabel = "SHEET", description = "what it should be, such as flyer-a5")
    private String sheet;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        try {
            PreflightReport report = check(Files.readAllBytes(file));
            report.results().forEach(this::print);
            return report.passed() ? 0 : BROKEN;
        } catch (IOException unreadable) {
            err.println(file + ": cannot be read; name an existing file");
        } catch (IllegalArgumentException unknown) {
            err.println("--sheet: " + unknown.getMessage());
        }
        return BROKEN;
    }

    private PreflightReport check(byte[] pdf) {
        return sheet == null
                ? Preflight.check(pdf, Expectation.any())
                : PressCheck.of(pdf, PrintFormats.of(List.of(sheet)).sheets().get(0));
    }

    private void print(PreflightReport.Result result) {
        PrintWriter out = spec.commandLine().getOut();
        String verdict = result.passed() ? "pass" : "FAIL";
        out.println(String.format(
                Locale.ROOT,
                "%s  %-16s  %s",
                verdict,
                result.rule().tag(),
                result.rule().requirement()));
        result.findings().forEach(finding -> out.println("      " + finding));
    }
}
