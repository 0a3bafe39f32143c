package org.rundruf.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rundruf.print.order.Customer;
import org.rundruf.print.order.Drop;
import org.rundruf.print.order.OrderPapers;
import org.rundruf.print.order.OrderedSheet;
import org.rundruf.print.order.Run;
import org.rundruf.print.order.Stock;

/** The page at the press stays one page, however much is ordered. */
class CoverTest {
    private static final OffsetDateTime TIME = OffsetDateTime.parse("2026-11-24T12:00:00+01:00");

    @ParameterizedTest(name = "{0}: {1} printed, {2} on demand, {3} letters")
    @CsvSource({
        "de, 1, 0, 20, 'poster-1', 'weitere'",
        "de, 0, 3, 20, 'Nichts wird ohne Bestellung gedruckt. 3 weitere Dateien liegen bei', 'job.xjdf'",
        "de, 1, 1, 20, 'Eine weitere Datei liegt bei', 'job.xjdf'",
        "en, 57, 19, 60, '37 more files are listed in job.xjdf. 19 more files come along', 'poster-21'",
        "en, 57, 19, 300, 'more files are listed in job.xjdf', 'poster-21'",
        "en, 21, 0, 900, 'more files are listed in job.xjdf', 'asked for'",
    })
    void coverIsOnePage(String language, int printed, int onDemand, int letters, String says, String omits)
            throws IOException {
        String text = text(Samples.PAGES.cover(papers(printed, onDemand, letters), language));

        assertThat(text).contains(says).doesNotContain(omits);
    }

    @ParameterizedTest(name = "{0}, {1} pages: {2}")
    @CsvSource({
        "flyer-a5, 1, '4/0 ', '4/4'",
        "flyer-a5, 2, '4/4 ', 'Blatt'",
        "flyer-a5, 4, '4/4, 2 Blatt', '4/0'",
        "poster-a3, 3, '4/0, 3 Blatt', '4/4'",
    })
    void coverSaysHowManySheetsACopyHas(String sheet, int pages, String says, String omits) throws IOException {
        OrderedSheet ordered = sheet(sheet, "file", pages);
        OrderPapers papers = papers("Hoffest", List.of(ordered), List.of(run(ordered)));

        assertThat(text(Samples.PAGES.cover(papers, "de"))).contains(says).doesNotContain(omits);
    }

    private static OrderPapers papers(int printed, int onDemand, int letters) {
        List<OrderedSheet> sheets = sheets("poster-", printed);
        String title = "Wasser ".repeat(letters / 7 + 1).substring(0, letters);
        return papers(
                title,
                Stream.concat(sheets.stream(), sheets("demand-", onDemand).stream())
                        .toList(),
                sheets.stream().map(CoverTest::run).toList());
    }

    private static OrderPapers papers(String title, List<OrderedSheet> sheets, List<Run> runs) {
        Customer customer = new Customer("Stadt Dortmund", "Pressestelle", "+49 231 500", "press@city.example");
        return new OrderPapers("order", "a", "2026-114", "2026-90", title, customer, TIME, TIME, sheets, runs);
    }

    private static List<OrderedSheet> sheets(String name, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> sheet("poster-a3", name + number, 1))
                .toList();
    }

    private static OrderedSheet sheet(String sheet, String name, int pages) {
        return new OrderedSheet(name + ".pdf", sheet, "de", 297, 420, pages, new Stock(150, "Matte", "150_MATTE"));
    }

    private static Run run(OrderedSheet sheet) {
        return new Run(new Drop("hafen", null, "Hafen", null, null), "de", 2, sheet.file());
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument cover = Loader.loadPDF(pdf)) {
            assertThat(cover.getNumberOfPages()).isEqualTo(1);
            return new PDFTextStripper().getText(cover).replaceAll("\\s+", " ");
        }
    }
}
