package org.rundruf.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rundruf.print.PrintSheet.FLYER_A4_LARGE;
import static org.rundruf.print.PrintSheet.FLYER_A5;
import static org.rundruf.print.PrintSheet.FLYER_DL;
import static org.rundruf.print.PrintSheet.POSTER_A3;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rundruf.print.finishing.Edition;
import org.rundruf.testing.KitSamples;

/** What search engines, screen readers and people who copy get out of every file. */
class ExtractionTest {
    private static final double ENOUGH = 0.98;
    private static final SheetSource SOURCE = new SheetSource(Samples.TEMPLATES, Samples.WORDS, Samples.SETTINGS);
    /** How many stand on a sheet. */
    private static final List<Integer> ANNOUNCEMENTS = List.of(0, 12);

    @ParameterizedTest
    @EnumSource
    void wordsComeBackInReadingOrder(Reader reader) {
        assertThat(poor(reader, Sheets.MADE)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void germanStreetsAndTimesOfSeveralLinesComeBackInReadingOrder(Reader reader) {
        assertThat(poor(reader, Closures.MADE)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void wordsOfQuartersComeBackInReadingOrder(Reader reader) {
        assertThat(poor(reader, Quarters.MADE)).isEmpty();
    }

    private static List<String> poor(Reader reader, List<Read> files) {
        return files.parallelStream()
                .map(file -> new Result(file, WordsInOrder.of(file.text, reader.read.apply(file.web))))
                .filter(result -> result.words.share() < ENOUGH)
                .map(Result::told)
                .toList();
    }

    enum Reader {
        POPPLER(PdfText::ofPoppler),
        POPPLER_RAW(PdfText::ofPopplerRaw),
        PDFBOX(PdfText::inContentOrder);

        private final Function<byte[], String> read;

        Reader(Function<byte[], String> read) {
            this.read = read;
        }
    }

    /** A file and all its words. */
    private record Read(String name, String text, byte[] web) {}

    private record Result(Read file, WordsInOrder words) {
        private String told() {
            return "%s %.1f %% without %s".formatted(file.name, words.share() * 100, words.missing());
        }
    }

    private static Read read(EverySheet.Made made) {
        return new Read(made.toString(), SOURCE.text(made.file()), made.web());
    }

    private static Stream<Read> quarters(String language) {
        return ANNOUNCEMENTS.stream().map(count -> {
            QuarterContent content = QuarterSamples.content(language, count);
            byte[] web = Samples.PAGES.typeset(content).edition(Edition.WEB);
            return new Read("%s with %d".formatted(language, count), SOURCE.text(content), web);
        });
    }

    /** Made when the first test asks for them, by methods of another class: threads would wait for this one. */
    private static final class Sheets {
        private static final List<Read> MADE =
                EverySheet.all().parallelStream().map(ExtractionTest::read).toList();
    }

    /** Made likewise: a street's name and numbers in other scripts, and a time that needs more than a line. */
    private static final class Closures {
        private static final Set<String> LANGUAGES = Set.of("ar", "el", "fa", "he", "ur");
        private static final List<Read> MADE =
                Stream.of(FLYER_A5, FLYER_DL, FLYER_A4_LARGE, POSTER_A3)
                        .flatMap(Closures::files)
                        .toList()
                        .parallelStream()
                        .map(EverySheet::made)
                        .map(ExtractionTest::read)
                        .toList();

        private static Stream<SheetFile> files(PrintSheet sheet) {
            List<PageContent> contents = EverySheet.contents("street-closure").stream()
                    .filter(content ->
                            LANGUAGES.contains(content.text().language().tag()))
                    .toList();
            return SheetFile.of(sheet, contents).stream();
        }
    }

    /** Made likewise. */
    private static final class Quarters {
        private static final List<Read> MADE = KitSamples.LANGUAGES.parallelStream()
                .flatMap(ExtractionTest::quarters)
                .toList();
    }
}
