package org.rundruf.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rundruf.print.PrintSheet.FLYER_A4_LARGE;
import static org.rundruf.print.PrintSheet.FLYER_A5;
import static org.rundruf.print.PrintSheet.FLYER_DL;
import static org.rundruf.print.PrintSheet.POSTER_A3;
import static org.rundruf.print.PrintSheet.POSTER_A3_MULTILINGUAL;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rundruf.announcement.Channel;
import org.rundruf.print.finishing.Edition;
import org.rundruf.testing.KitSamples;

/** Every kit, with all facts that it can have, in every language on every drawing; larger posters are A3 enlarged. */
class EveryKitTest {
    private static final List<PrintSheet> DRAWINGS =
            List.of(FLYER_A5, FLYER_DL, FLYER_A4_LARGE, POSTER_A3, POSTER_A3_MULTILINGUAL);

    @Test
    void fitsPassesThePreflightAndTurnsItsPagesWell() {
        assertThat(files().parallel().flatMap(EveryKitTest::faults)).isEmpty();
    }

    private static Stream<SheetFile> files() {
        return KitSamples.names().stream()
                .sorted()
                .map(EverySheet::contents)
                .flatMap(contents -> DRAWINGS.stream().flatMap(sheet -> SheetFile.of(sheet, contents).stream()));
    }

    private static Stream<String> faults(SheetFile file) {
        byte[] press = Samples.PAGES.render(file, Edition.PRESS);
        Stream<String> rules =
                PressCheck.of(press, file.sheet()).failures().stream().map(Object::toString);
        boolean turns = file.sheet().channel() == Channel.FLYER && PdfText.pages(press) > 1;
        Stream<String> turning =
                turns ? PageTurns.faults(file.first(), Samples.PAGES.render(file, Edition.WEB)).stream() : Stream.of();
        return Stream.concat(rules, turning)
                .map(fault -> file.first().message().topic().tag() + " " + file.stem() + ": " + fault);
    }
}
