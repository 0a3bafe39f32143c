package org.rundruf.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.rundruf.print.finishing.Edition;

/** Writes sheets of quarters as files, to be looked at: {@code <folder> <languages> <numbers of announcements>}. */
final class SampleQuarters {
    private SampleQuarters() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        for (String language : List.of(arguments[1].split(","))) {
            for (String count : List.of(arguments[2].split(","))) {
                TypesetSheet sheet = Samples.PAGES.typeset(QuarterSamples.content(language, Integer.parseInt(count)));
                Files.write(folder.resolve(language + "-" + count + ".pdf"), sheet.edition(Edition.WEB));
            }
        }
    }
}
