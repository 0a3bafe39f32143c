package org.rundruf.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.rundruf.localization.Templates;
import org.rundruf.print.finishing.Edition;
import org.rundruf.print.finishing.preflight.PreflightFailed;
import org.rundruf.print.order.Manifest;
import org.rundruf.print.order.OrderPapers;
import org.rundruf.print.order.OrderedSheet;
import org.rundruf.print.order.RunListCsv;
import org.rundruf.print.order.XjdfTicket;
import org.rundruf.print.typesetting.MissingGlyph;

/** Writes the files of a print order: press sheets, web editions, page pictures and the papers that go with them. */
final class PrintOrderFiles {
    private final PrintPages pages;
    private final PrintFormats formats;
    private final PrintShop shop;
    private final Runs runs;
    private final Stocks stocks;
    private final OrderContent content;

    PrintOrderFiles(PrintPages pages, Templates templates, PrintFormats formats, PrintShop shop) {
        PrintFiles files = new PrintFiles(templates);
        this.pages = pages;
        this.formats = formats;
        this.shop = shop;
        this.runs = new Runs(
                new LanguageShares(files.properties("print/language-shares.properties")), files.properties(Runs.FILE));
        this.stocks = new Stocks(files.properties("print/media.properties"));
        this.content = new OrderContent(shop);
    }

    void write(PrintJob job, Path folder) throws IOException {
        Files.createDirectories(folder.resolve("web"));
        Files.createDirectories(folder.resolve("pages"));
        List<Callable<OrderedSheet>> work = new ArrayList<>();
        for (PrintSheet sheet : formats.of(job.channel())) {
            for (SheetFile file : SheetFile.of(sheet, job.languages())) {
                work.add(() -> printed(file, folder));
            }
        }
        papers(content.of(job, Presses.all(work), runs.of(job, formats.of(job.channel()))), folder);
    }

    private OrderedSheet printed(SheetFile file, Path folder) throws IOException {
        try {
            return write(file, folder);
        } catch (MissingGlyph | TooLong | PreflightFailed e) {
            throw new CannotPrint(file.name(), e);
        }
    }

    private OrderedSheet write(SheetFile file, Path folder) throws IOException {
        PrintSheet sheet = file.sheet();
        TypesetSheet typeset = pages.typeset(file);
        byte[] press = PressCheck.passed(typeset.edition(Edition.PRESS), file.name(), sheet);
        Files.write(folder.resolve(file.name()), press);
        byte[] web = typeset.edition(Edition.WEB);
        Files.write(folder.resolve("web").resolve(file.name()), web);
        List<byte[]> pictures = PagePictures.of(web);
        for (int i = 0; i < pictures.size(); i++) {
            String picture = file.stem() + "-" + (i + 1) + ".png";
            Files.write(folder.resolve("pages").resolve(picture), pictures.get(i));
        }
        Paper paper = sheet.paper();
        return new OrderedSheet(
                file.name(),
                sheet.tag(),
                file.language(),
                paper.width(),
                paper.height(),
                pictures.size(),
                stocks.of(sheet));
    }

    /** The manifest comes last, as it counts all others. */
    private void papers(OrderPapers papers, Path folder) throws IOException {
        Files.writeString(folder.resolve("run-list.csv"), RunListCsv.of(papers));
        Files.writeString(folder.resolve("job.xjdf"), XjdfTicket.of(papers));
        Files.write(folder.resolve("cover.pdf"), pages.cover(papers, shop.language()));
        Manifest.write(folder);
    }
}
