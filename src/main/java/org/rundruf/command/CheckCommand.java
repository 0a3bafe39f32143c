package org.rundruf.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rundruf.localization.LocalizationSettings;
import org.rundruf.localization.kits.TemplatesCheck;
import org.rundruf.localization.kits.TemplatesCheck.Result;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says by file and line what is missing or wrong in kits and words. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Says by file and line what is missing or wrong in kits and words.")
final class CheckCommand implements Callable<Integer> {
    private static final int FAULTY = 2;
    private static final Path STANDARD = Path.of("templates");

    @Parameters(
            paramLabel = "FOLDER",
            arity = "0..1",
            description = "a templates folder; without it the kits that are packed and those in templates/")
    private Path folder;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        if (folder != null && !Files.isDirectory(folder)) {
            err.println(folder + ": is no folder; name one such as templates");
            return FAULTY;
        }
        Result result = result();
        result.faults()
                .forEach(fault -> err.println(place().resolve(fault.file())
                        + fault.toString().substring(fault.file().length())));
        spec.commandLine().getOut().println(summary(result));
        return result.faults().isEmpty() ? 0 : FAULTY;
    }

    private Result result() {
        TemplatesCheck check = new TemplatesCheck(place(), settings());
        return folder == null ? check.everything() : check.folder();
    }

    private Path place() {
        return folder == null ? STANDARD : folder;
    }

    private static LocalizationSettings settings() {
        StandardEnvironment environment = new StandardEnvironment();
        ConfigurationPropertySources.attach(environment);
        return Binder.get(environment).bindOrCreate("rundruf", LocalizationSettings.class);
    }

    private static String summary(Result result) {
        String found =
                result.faults().isEmpty() ? "no fault" : counted(result.faults().size(), "fault");
        return counted(result.kits(), "kit") + " × " + counted(result.languages(), "language") + ": " + found;
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
