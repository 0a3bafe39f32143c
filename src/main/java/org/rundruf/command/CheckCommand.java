package org.rundruf.command;

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
        TemplatesCheck check = new TemplatesCheck(place(), settings());
        if (folder != null && check.isEmpty()) {
            return complain(folder + ": there are neither kits nor words in it; name a folder such as templates");
        }
        Result result = folder == null ? check.everything() : check.folder();
        result.faults().forEach(fault -> complain(place().resolve(fault.file()) + ":" + fault.message()));
        spec.commandLine().getOut().println(summary(result));
        return result.faults().isEmpty() ? 0 : FAULTY;
    }

    private int complain(String line) {
        spec.commandLine().getErr().println(line);
        return FAULTY;
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
