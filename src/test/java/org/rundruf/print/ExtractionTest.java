package org.rundruf.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rundruf.print.EverySheet.Made;

/** What search engines, screen readers and people who copy get out of every file. */
class ExtractionTest {
    private static final SheetSource SOURCE = new SheetSource(Samples.TEMPLATES, Samples.WORDS, Samples.SETTINGS);

    @ParameterizedTest
    @EnumSource
    void wordsComeBackInReadingOrder(Reader reader) {
        List<String> poor = EverySheet.all().parallelStream()
                .map(made -> new Result(made, reader.words(made)))
                .filter(result -> result.words().share() < reader.enough)
                .map(Result::told)
                .toList();

        assertThat(poor).isEmpty();
    }

    enum Reader {
        POPPLER(PdfText::ofPoppler, 0.77),
        PDFBOX(PdfText::inContentOrder, 0.96);

        private final Function<byte[], String> read;
        private final double enough;

        Reader(Function<byte[], String> read, double enough) {
            this.read = read;
            this.enough = enough;
        }

        WordsInOrder words(Made made) {
            return WordsInOrder.of(SOURCE.text(made.file()), read.apply(made.web()));
        }
    }

    private record Result(Made made, WordsInOrder words) {
        private String told() {
            return "%s %.1f %% without %s".formatted(made, words.share() * 100, words.missing());
        }
    }
}
