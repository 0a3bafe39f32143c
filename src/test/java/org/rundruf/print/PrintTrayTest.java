package org.rundruf.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rundruf.announcement.Channel;
import org.rundruf.announcement.Quarter;
import org.rundruf.announcement.Site;
import org.rundruf.announcement.Topic;
import org.rundruf.print.Samples.Sample;
import org.rundruf.print.typesetting.MissingGlyph;

/** Orders in the tray are whole or not there. */
class PrintTrayTest {
    private static final List<Quarter> QUARTERS = List.of(
            new Quarter("dortmund/nord/hafen", "dortmund/nord", "Hafen", 6201, Set.of()),
            new Quarter("dortmund/nord/nordmarkt", "dortmund/nord", "Nordmarkt", 10_007, Set.of()));
    private static final List<Site> SITES = List.of(
            new Site("lp-1", "dortmund/nord/hafen", "Schützenstraße 42", 51.5236, 7.4542, 2),
            new Site("lp-2", "dortmund/nord/hafen", "Mallinckrodtstraße 7", 51.5241, 7.4601, 18));
    private static final OffsetDateTime DUE = OffsetDateTime.parse("2026-11-24T12:00:00+01:00");
    private static final PrintShop SHOP = new PrintShop("de", "Pressestelle", "+49 231 500", null);

    @TempDir
    Path folder;

    @Test
    void orderHasSheetsWebEditionsPicturesAndARunListThatAddsUp() throws IOException {
        Path order = tray().produce(flyers("order-1", Sample.DE, Sample.AR));

        assertThat(files(order))
                .containsExactlyInAnyOrder(
                        "run-list.csv",
                        "job.xjdf",
                        "cover.pdf",
                        "manifest.sha256",
                        "de-flyer-a5.pdf",
                        "de-flyer-a4-large.pdf",
                        "ar-flyer-a5.pdf",
                        "ar-flyer-a4-large.pdf",
                        "web/de-flyer-a5.pdf",
                        "web/de-flyer-a4-large.pdf",
                        "web/ar-flyer-a5.pdf",
                        "web/ar-flyer-a4-large.pdf",
                        "pages/de-flyer-a5-1.png",
                        "pages/de-flyer-a4-large-1.png",
                        "pages/ar-flyer-a5-1.png",
                        "pages/ar-flyer-a4-large-1.png");
        assertThat(Files.readAllLines(order.resolve("run-list.csv")))
                .containsExactly(
                        "quarter,language,copies,file,site,name,latitude,longitude,number,replaces",
                        "dortmund/nord/hafen,de,5764,de-flyer-a5.pdf,,Hafen,,,2026-114,",
                        "dortmund/nord/hafen,ar,437,ar-flyer-a5.pdf,,Hafen,,,2026-114,",
                        "dortmund/nord/nordmarkt,de,9302,de-flyer-a5.pdf,,Nordmarkt,,,2026-114,",
                        "dortmund/nord/nordmarkt,ar,705,ar-flyer-a5.pdf,,Nordmarkt,,,2026-114,");
        assertThat(files(folder)).allMatch(name -> name.startsWith("order-1/") || name.equals("order-1.zip"));
    }

    @Test
    void posterInAllLanguagesIsMadeOnceAndGetsAllCopies() throws IOException {
        PrintFormats formats = PrintFormats.of(List.of("poster-a3-multilingual"));
        PrintTray tray = new PrintTray(folder, Samples.PAGES, Samples.TEMPLATES, formats, SHOP);

        Path order = tray.produce(posters("order-5", Sample.DE, Sample.AR, Sample.UR));

        assertThat(files(order))
                .filteredOn(file -> file.matches(".*mul.*"))
                .containsExactlyInAnyOrder(
                        "mul-poster-a3-multilingual.pdf",
                        "web/mul-poster-a3-multilingual.pdf",
                        "pages/mul-poster-a3-multilingual-1.png");
        assertThat(Files.readAllLines(order.resolve("run-list.csv")).subList(1, 3))
                .containsExactly(
                        "dortmund/nord/hafen,mul,63,mul-poster-a3-multilingual.pdf,,Hafen,,,2026-114,",
                        "dortmund/nord/nordmarkt,mul,101,mul-poster-a3-multilingual.pdf,,Nordmarkt,,,2026-114,");
    }

    @Test
    void pictureShowsACodeThatLeadsToTheAnnouncement() throws Exception {
        Path order = tray().produce(posters("order-2", Sample.AR));

        BufferedImage picture =
                ImageIO.read(order.resolve("pages/ar-poster-a3-1.png").toFile());

        assertThat(picture.getHeight()).isBetween(798, 802);
        assertThat(decoded(picture)).isEqualTo("https://dortmund.example/a/hafen-water-2026-11?lang=ar&via=poster");
    }

    @Test
    void orderThatIsThereStaysAsItIs() throws IOException {
        Files.createDirectories(folder.resolve("order-3"));

        tray().produce(flyers("order-3", Sample.DE));

        assertThat(files(folder)).isEmpty();
    }

    @Test
    void nothingIsLeftOfAnOrderThatFails() throws IOException {
        PageContent bad = Sample.DE.content(Sample.DE.text("Rad 🚲", "", ""), Topic.EVENT);
        PrintJob job =
                new PrintJob("order-4", Channel.FLYER, List.of(Sample.EN.content(), bad), QUARTERS, List.of(), DUE);

        assertThatThrownBy(() -> tray().produce(job))
                .isInstanceOf(CannotPrint.class)
                .hasMessageContaining("de-flyer-a5.pdf: U+1F6B2 BICYCLE")
                .hasCauseInstanceOf(MissingGlyph.class);

        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void orderIsMadeOnceTheTrayIsThereAgain() throws IOException {
        Path lost = folder.resolve("tray");
        PrintTray tray =
                new PrintTray(lost, Samples.PAGES, Samples.TEMPLATES, PrintFormats.of(List.of("flyer-a5")), SHOP);
        Files.writeString(lost, "no folder");
        assertThatThrownBy(() -> tray.produce(flyers("order-5", Sample.DE))).isInstanceOf(UncheckedIOException.class);
        Files.delete(lost);

        tray.produce(flyers("order-5", Sample.DE));

        assertThat(files(lost)).contains("order-5/manifest.sha256", "order-5.zip");
    }

    private PrintTray tray() {
        return new PrintTray(folder, Samples.PAGES, Samples.TEMPLATES, PrintFormats.usual(), SHOP);
    }

    private static PrintJob flyers(String id, Sample... samples) {
        return job(id, Channel.FLYER, samples);
    }

    private static PrintJob posters(String id, Sample... samples) {
        return job(id, Channel.POSTER, samples);
    }

    private static PrintJob job(String id, Channel channel, Sample... samples) {
        return new PrintJob(id, channel, Stream.of(samples).map(Sample::content).toList(), QUARTERS, SITES, DUE);
    }

    private static Set<String> files(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .collect(Collectors.toSet());
        }
    }

    private static String decoded(BufferedImage image) throws Exception {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        RGBLuminanceSource source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE))
                .getText();
    }
}
