package org.rundruf.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.text.TextPosition;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.rundruf.announcement.Topic;
import org.rundruf.localization.Isolates;
import org.rundruf.localization.Language;
import org.rundruf.print.Samples.Sample;
import org.rundruf.print.finishing.Edition;

/**
 * A flyer whose text is of both directions.
 *
 * @param language of the text
 * @param page the very page that was laid out
 * @param pdf its web edition
 */
record MixedPage(Language language, Document page, byte[] pdf) {

    /** @return what {@link #of} knows */
    static Stream<String> names() {
        return Stream.of(
                "ar-brackets",
                "ar-bullets",
                "ar-table",
                "ar-numbers",
                "ar-percent",
                "ar-phone",
                "ar-ranges",
                "ar-streets",
                "de-arabic",
                "he-mixed",
                "ur-mixed");
    }

    static final String BLOCKS = ".body :is(p, li, tr)";
    private static final SheetSource SOURCE = new SheetSource(Samples.TEMPLATES, Samples.WORDS, Samples.SETTINGS);
    private static final Pattern TEXT_SIZE = Pattern.compile("html \\{ font-size: ([\\d.]+)pt");
    private static final Pattern FOOT = Pattern.compile("\\.foot \\{ top: ([\\d.]+)mm");
    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    /** @param name of a file in {@code mixed/pages}, which begins with its language */
    static MixedPage of(String name) {
        Sample sample = Sample.valueOf(name.substring(0, 2).toUpperCase(Locale.ROOT));
        String body = Isolates.isolateRuns(body(name), sample.language());
        PageContent content = sample.content(sample.text(sample.title, "", body), Topic.WATER);
        return new MixedPage(
                sample.language(),
                Jsoup.parse(SOURCE.html(content, PrintSheet.FLYER_A5)),
                Samples.PAGES.render(content, PrintSheet.FLYER_A5, Edition.WEB));
    }

    private static String body(String name) {
        try {
            return Files.readString(Path.of("src/test/resources/mixed/pages", name + ".md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return of each paragraph, item and row its words with their places, in the order of the text */
    List<List<PlacedWord>> words() {
        List<List<String>> words =
                page.select(BLOCKS).stream().map(MixedLines::words).toList();
        return MixedLinesInPdf.words(words, letters());
    }

    /** The body is what is set in the text's size above the foot. */
    private List<TextPosition> letters() {
        double size = measure(TEXT_SIZE);
        double foot = measure(FOOT) * POINTS_PER_MILLIMETRE;
        return PdfText.letters(pdf).stream()
                .filter(letter -> Math.abs(letter.getFontSizeInPt() - size) < 0.05 && letter.getY() < foot)
                .toList();
    }

    private double measure(Pattern rule) {
        String css = page.select("style").stream()
                .map(style -> style.data() + style.wholeText())
                .reduce("", String::concat);
        Matcher found = rule.matcher(css);
        if (!found.find()) {
            throw new IllegalStateException("no " + rule);
        }
        return Double.parseDouble(found.group(1));
    }
}
