package org.rundruf.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rundruf.announcement.Channel;
import org.rundruf.announcement.Quarter;
import org.rundruf.announcement.Site;
import org.rundruf.print.Samples.Sample;
import org.rundruf.print.order.XjdfSchema;

/** What lies in an order agrees with itself, and is the same each time. */
class PrintOrderFilesTest {
    private static final String ID = "hafen-water-v2-poster";
    private static final Pattern AMOUNT = Pattern.compile("<Product Amount=\"(\\d+)\" DescriptiveName=\"([^\"]+)\"");

    @TempDir
    static Path folder;

    private static Path first;
    private static Path second;

    @BeforeAll
    static void produceTwice() {
        first = tray("first").produce(job());
        second = tray("second").produce(job());
    }

    @Test
    void sameOrderHasTheSameBytes() throws IOException {
        assertThat(bytes(first.getParent())).isEqualTo(bytes(second.getParent()));
    }

    @Test
    void runListAddsUpToTheTicket() throws IOException {
        Map<String, Integer> runs = new HashMap<>();
        for (CSVRecord run : runList()) {
            runs.merge(run.get("file").replace(".pdf", ""), Integer.parseInt(run.get("copies")), Integer::sum);
        }
        String ticket = Files.readString(first.resolve("job.xjdf"));

        assertThat(XjdfSchema.faults(ticket)).isEmpty();
        assertThat(AMOUNT.matcher(ticket)
                        .results()
                        .map(product -> product.group(2) + "=" + product.group(1))
                        .toList())
                .containsExactlyInAnyOrderElementsOf(
                        runs.entrySet().stream().map(Object::toString).toList());
        assertThat(runs.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(63 + 20);
    }

    @Test
    void runListNamesLampPostsAndWhatIsReplaced() throws IOException {
        List<CSVRecord> sites =
                runList().stream().filter(run -> !run.get("site").isEmpty()).toList();

        assertThat(sites)
                .extracting(run -> run.get("name") + " " + run.get("latitude") + " " + run.get("longitude"))
                .contains("Schützenstraße 42 51.5236 7.4542", "Mallinckrodtstraße 7 51.5241 7.4601");
        assertThat(sites).extracting(run -> run.get("replaces")).containsOnly("2026-90");
    }

    @Test
    void checksumsAreThoseThatSha256sumComputes() throws Exception {
        Process check = new ProcessBuilder("sha256sum", "--check", "--strict", "--quiet", "manifest.sha256")
                .directory(first.toFile())
                .start();

        assertThat(check.waitFor()).isZero();
        assertThat(Files.readAllLines(first.resolve("manifest.sha256")))
                .hasSize(bytes(first).size() - 1);
    }

    @Test
    void zipHoldsTheFolder() throws Exception {
        Path unpacked = Files.createDirectory(folder.resolve("unpacked"));
        Process jar = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jar").toString(),
                        "xf",
                        first.resolveSibling(ID + ".zip").toAbsolutePath().toString())
                .directory(unpacked.toFile())
                .start();

        assertThat(jar.waitFor()).isZero();
        assertThat(bytes(unpacked.resolve(ID))).isEqualTo(bytes(first));
    }

    @Test
    void coverSaysWhatThePressHasToKnow() throws IOException {
        try (PDDocument cover = Loader.loadPDF(first.resolve("cover.pdf").toFile())) {
            assertThat(cover.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(cover))
                    .contains("Stadt Dortmund", "2026-114", "Ersetzt Nr.", "2026-90", "24. November 2026", "12:00")
                    .contains("de-poster-a3.pdf", "297 × 420 mm", "150 g/m² matt gestrichen", "+49 231 500");
        }
    }

    private static List<CSVRecord> runList() throws IOException {
        return CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(Files.newBufferedReader(first.resolve("run-list.csv")))
                .getRecords();
    }

    private static PrintTray tray(String name) {
        PrintShop shop = new PrintShop("de", "Pressestelle", "+49 231 500", null);
        return new PrintTray(
                folder.resolve(name), Samples.PAGES, Samples.TEMPLATES, PrintFormats.of(List.of("poster-a3")), shop);
    }

    private static PrintJob job() {
        List<Quarter> quarters = List.of(new Quarter("dortmund/nord/hafen", "dortmund/nord", "Hafen", 6201, Set.of()));
        List<Site> sites = List.of(
                new Site("lp-1", "dortmund/nord/hafen", "Schützenstraße 42", 51.5236, 7.4542, 2),
                new Site("lp-2", "dortmund/nord/hafen", "Mallinckrodtstraße 7", 51.5241, 7.4601, 18));
        List<PageContent> languages = Stream.of(Sample.DE, Sample.AR)
                .map(sample -> replacing(sample.content()))
                .toList();
        return new PrintJob(
                ID, Channel.POSTER, languages, quarters, sites, OffsetDateTime.parse("2026-11-24T12:00:00+01:00"));
    }

    private static PageContent replacing(PageContent content) {
        return new PageContent(
                content.text(), content.message(), content.others(), content.number(), "2026-90", content.date());
    }

    private static Map<String, String> bytes(Path root) throws IOException {
        Map<String, String> bytes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(file).toString();
                bytes.put(name, new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1));
            }
        }
        return bytes;
    }
}
