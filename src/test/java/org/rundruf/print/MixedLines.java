package org.rundruf.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.rundruf.localization.Language;
import org.rundruf.print.typesetting.Typesetter;

/** Paragraphs of words of both directions, numbers, brackets and the like, as a page that every engine can lay out. */
record MixedLines(Language language, Document page) {
    static final int WIDTH = 900;
    private static final double SIZE = 24;
    private static final int NARROW = 420;
    private static final int HEIGHT = 18_000;

    private static final String STYLE = """
            @page { size: %1$dpx %2$dpx; margin: 0; }
            html, body { margin: 0; padding: 0; }
            body { width: %1$dpx; font-family: %3$s; font-size: 24px; }
            p { margin: 0; padding: 0; line-height: 2; }
            bdi { white-space: nowrap; }
            .ltr { text-align: left; }
            .rtl { text-align: right; }
            """;

    /** @return a paragraph for each line of the table, and one of several lines */
    static MixedLines of(String tag) {
        Stream<String> wide = lines(tag).stream().map(line -> paragraph(WIDTH, line));
        return of(tag, Stream.concat(wide, Stream.of(paragraph(NARROW, plain(tag)))));
    }

    /** @return the same words as paragraphs of many widths, so that lines break everywhere */
    static MixedLines wrapped(String tag) {
        return of(tag, IntStream.range(15, 50).mapToObj(tens -> paragraph(tens * 10, plain(tag))));
    }

    /** @return all lines as paragraphs of many widths, in which what belongs together is held together */
    static MixedLines held(String tag) {
        String text = String.join(" ", lines(tag));
        return of(tag, IntStream.range(30, 60).mapToObj(tens -> paragraph(tens * 10, text)), MixedLines::hold);
    }

    private static void hold(Element paragraph, Language language) {
        WordWidths widths = new WordWidths(
                new Typesetter(new PrintFiles(Samples.TEMPLATES).fonts()),
                new SheetStyles(new PrintFiles(Samples.TEMPLATES), Samples.WORDS).families(language));
        double width = Double.parseDouble(paragraph.attr("style").replaceAll("\\D", ""));
        HeldWords.hold(paragraph, widths::of, width / SIZE);
    }

    private static MixedLines of(String tag, Stream<String> paragraphs) {
        return of(tag, paragraphs, (paragraph, language) -> {});
    }

    private static MixedLines of(String tag, Stream<String> paragraphs, BiConsumer<Element, Language> prepare) {
        Language language = Samples.LANGUAGES.find(tag);
        Document page = Jsoup.parse(paragraphs.collect(Collectors.joining()));
        page.selectFirst("html").attr("lang", tag).attr("dir", language.direction());
        page.body().addClass(language.direction());
        page.select("p").forEach(paragraph -> prepare.accept(paragraph, language));
        InlineTexts.wrap(page.body());
        page.head().appendElement("style").append(STYLE.formatted(WIDTH, HEIGHT, fonts(language)));
        return new MixedLines(language, page);
    }

    /** The language's own font first: sheets leave spaces to it as well, where Chromium takes the first that has one. */
    static String fonts(Language language) {
        return "'" + language.font() + "', " + SheetStyles.families(new PrintFiles(Samples.TEMPLATES), "");
    }

    /** Elements would be laid out as pieces of their own. */
    private static String plain(String tag) {
        return lines(tag).stream().filter(line -> !line.contains("<")).collect(Collectors.joining(" "));
    }

    private static String paragraph(int width, String text) {
        return "<p style=\"width: %dpx\">%s</p>".formatted(width, NumberRuns.unbroken(text));
    }

    private static List<String> lines(String tag) {
        try {
            return Files.readAllLines(Path.of("src/test/resources/mixed", tag + ".txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return of each paragraph its words, parted where an element begins or ends, in the order of the text */
    List<List<String>> words() {
        return page.select("p").stream().map(MixedLines::words).toList();
    }

    static List<String> words(Element paragraph) {
        List<String> words = new ArrayList<>();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text) {
                        Arrays.stream(text.getWholeText().split("[\\s\u00A0]+"))
                                .filter(word -> !word.isEmpty())
                                .forEach(words::add);
                    }
                },
                paragraph);
        return words;
    }
}
