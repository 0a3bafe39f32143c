package org.rundruf.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.rundruf.localization.Templates;
import org.rundruf.print.finishing.Edition;

/** Writes the files of a print order: press sheets, web editions, page pictures and the run list. */
final class PrintOrderFiles {
    private final PrintPages pages;
    private final PrintFormats formats;
    private final RunList runList;

    PrintOrderFiles(PrintPages pages, Templates templates, PrintFormats formats) {
        PrintFiles files = new PrintFiles(templates);
        this.pages = pages;
        this.formats = formats;
        this.runList = new RunList(
                new LanguageShares(files.properties("print/language-shares.properties")),
                files.properties("print/runs.properties"));
    }

    void write(PrintJob job, Path folder) throws IOException {
        Files.createDirectories(folder.resolve("web"));
        Files.createDirectories(folder.resolve("pages"));
        for (PrintSheet sheet : formats.of(job.channel())) {
            for (PageContent content : job.languages()) {
                write(content, sheet, folder);
            }
        }
        Files.writeString(folder.resolve("run-list.csv"), runList.of(job, formats.of(job.channel())));
    }

    private void write(PageContent content, PrintSheet sheet, Path folder) throws IOException {
        String name = SheetFile.name(content, sheet);
        TypesetSheet typeset = pages.typeset(content, sheet);
        Files.write(folder.resolve(name), PressCheck.passed(typeset.edition(Edition.PRESS), name, sheet));
        byte[] web = typeset.edition(Edition.WEB);
        Files.write(folder.resolve("web").resolve(name), web);
        List<byte[]> pictures = PagePictures.of(web);
        for (int i = 0; i < pictures.size(); i++) {
            String picture = SheetFile.stem(content, sheet) + "-" + (i + 1) + ".png";
            Files.write(folder.resolve("pages").resolve(picture), pictures.get(i));
        }
    }
}
