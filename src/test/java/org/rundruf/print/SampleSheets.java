package org.rundruf.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.rundruf.print.finishing.Edition;

/** Writes the samples as files, to be looked at: {@code <folder> [language …]}. */
final class SampleSheets {
    private SampleSheets() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        List<String> wanted = List.of(arguments).subList(1, arguments.length);
        for (Samples.Sample sample : Samples.Sample.values()) {
            if (!wanted.isEmpty() && !wanted.contains(sample.language().tag())) {
                continue;
            }
            for (PrintSheet sheet : PrintSheet.ofAnnouncements()) {
                for (Edition edition : Edition.values()) {
                    String name = sample.language().tag() + "-" + sheet.tag() + "-" + edition + ".pdf";
                    long start = System.nanoTime();
                    Files.write(folder.resolve(name), Samples.PAGES.render(sample.content(), sheet, edition));
                    System.out.println(name + " " + (System.nanoTime() - start) / 1_000_000 + " ms");
                }
            }
        }
    }
}
