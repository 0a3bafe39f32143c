package org.rundruf.print;

import com.codeborne.selenide.Selenide;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.rundruf.web.pages.Browser;

/** Asks Chromium for the places of the words of {@link MixedLines}. */
final class MixedLinesInChromium {
    private static final Path FONTS = Path.of("templates/fonts");
    private static final Path FOLDER = Path.of("target/side-by-side");
    private static final String PLACES = "src/test/resources/mixed/places.js";

    /** The layout engine, too, wants room for the space behind a word, even where a line ends. */
    private static final String SPACES = "p { white-space: break-spaces; }\n";

    /** As wide as its paper; a browser holds words together by itself. */
    private static final String SHEET =
            "body { width: 154mm; } .held { margin: 0 !important; } li { white-space: break-spaces; }\n" + SPACES;

    private MixedLinesInChromium() {}

    /** @return by paragraph, in the order of the text */
    static List<List<PlacedWord>> words(MixedLines lines) {
        open(lines.language().tag(), lines.page(), SPACES);
        return words("p");
    }

    /** @return by paragraph, in the order of the text */
    static List<List<PlacedWord>> words(String name, MixedPage page) {
        String fonts = "body { font-family: %s !important; }\n".formatted(MixedLines.fonts(page.language()));
        open(name, page.page(), SHEET + fonts);
        return words(MixedPage.BLOCKS);
    }

    private static void open(String name, Document original, String style) {
        Document page = original.clone();
        page.head().prepend("<meta charset=\"utf-8\">");
        page.head().appendElement("style").append(style + faces());
        try {
            Files.createDirectories(FOLDER);
            Path file = FOLDER.resolve(name + ".html");
            Browser.open(Files.writeString(file, page.html()).toUri().toString(), MixedLines.WIDTH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<PlacedWord>> words(String paragraph) {
        try {
            List<List<Map<String, ?>>> paragraphs =
                    Selenide.executeAsyncJavaScript(Files.readString(Path.of(PLACES)), paragraph);
            return paragraphs.stream()
                    .map(words -> words.stream().map(MixedLinesInChromium::word).toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PlacedWord word(Map<String, ?> word) {
        return new PlacedWord(
                (String) word.get("text"),
                number(word.get("line")).intValue(),
                number(word.get("left")).doubleValue());
    }

    private static Number number(Object value) {
        return (Number) value;
    }

    /** The same fonts as on paper. */
    private static String faces() {
        StringBuilder css = new StringBuilder();
        try (Stream<Path> files = Files.list(FONTS)) {
            files.filter(file -> file.toString().endsWith(".ttf")).sorted().forEach(file -> css.append(face(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return css.toString();
    }

    /** Files are named like {@code NotoSansArabic_400Regular.ttf}. */
    private static String face(Path file) {
        String[] name = file.getFileName().toString().split("_");
        return "@font-face { font-family: '%s'; font-weight: %s; src: url('%s'); }%n"
                .formatted(name[0].replaceAll("(?<=[a-z])(?=[A-Z])", " "), name[1].substring(0, 3), file.toUri());
    }
}
