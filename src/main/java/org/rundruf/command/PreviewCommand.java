package org.rundruf.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rundruf.announcement.InvalidInput;
import org.rundruf.announcement.Note;
import org.rundruf.announcement.Problem;
import org.rundruf.print.UnusableFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes every message of an announcement file into a folder, without a server and without a database. */
@Command(
        name = "preview",
        mixinStandardHelpOptions = true,
        description = "Writes every message of an announcement file into a folder.")
final class PreviewCommand implements Callable<Integer> {
    private static final int REFUSED = 2;

    @Parameters(paramLabel = "FILE", description = "an announcement as YAML, JSON or CAP 1.2")
    private Path file;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "where the messages are written")
    private Path out;

    @Option(names = "--languages", split = ",", paramLabel = "TAG", description = "only these, such as de,ar")
    private List<String> languages = List.of();

    @Option(names = "--channels", split = ",", paramLabel = "CHANNEL", description = "only these, such as sms,flyer")
    private List<String> channels = List.of();

    @Option(
            names = "--formats",
            split = ",",
            paramLabel = "SHEET",
            description = "sheets, such as flyer-dl,poster-a2,quarter-a4")
    private List<String> formats = List.of();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (PreviewFolder folder = PreviewFolder.beside(out)) {
            Preview preview = new Preview(PreviewParts.standard(), new PreviewOptions(languages, channels, formats));
            List<Note> notes = preview.write(content(), mediaType(), folder);
            folder.publish();
            notes.forEach(this::tell);
            return 0;
        } catch (InvalidInput refused) {
            refused.problems().forEach(this::complain);
        } catch (UnusableFile unusable) {
            complain(new Problem(unusable.setting(), unusable.problem(), unusable.hint(), 0));
        } catch (IOException | UncheckedIOException unwritable) {
            complain(new Problem(
                    "--out", "cannot be written (" + unwritable + ")", "name a folder you may write to", 0));
        }
        return REFUSED;
    }

    private byte[] content() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw refusal("file", "cannot be read", "name an existing file");
        }
    }

    private String mediaType() {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "json" -> "application/json";
            case "xml", "cap" -> "application/cap+xml";
            case "yaml", "yml" -> "application/yaml";
            default -> throw refusal("file", "ends neither in .yaml, .json, .xml nor .cap", "rename it");
        };
    }

    static InvalidInput refusal(String field, String problem, String hint) {
        return new InvalidInput(List.of(new Problem(field, problem, hint, 0)));
    }

    private void tell(Note note) {
        spec.commandLine().getErr().println(file + ": " + note.inOneLine());
    }

    private void complain(Problem problem) {
        PrintWriter err = spec.commandLine().getErr();
        String field = Optional.of(problem.field())
                .filter(f -> !f.isEmpty())
                .map(f -> f + ": ")
                .orElse("");
        String line = problem.line() > 0 ? " (line " + problem.line() + ")" : "";
        String hint = problem.hint() == null || problem.hint().isEmpty() ? "" : "; " + problem.hint();
        err.println(file + ": " + field + problem.problem() + line + hint);
    }
}
