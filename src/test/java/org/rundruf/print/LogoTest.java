package org.rundruf.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rundruf.print.Samples.Sample;
import org.rundruf.print.finishing.Edition;

/** The publisher's logo, and files that are none. */
class LogoTest {
    private static final String OPEN =
            "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 50 10'>";
    private static final String DRAWING = OPEN
            + "<title>x</title><style>.a{fill:#c8102e}</style><rect class='a' width='10' height='10'/>"
            + "<circle cx='30' cy='5' r='4' fill='#ffd100' fill-opacity='.5'/></svg>";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<text>Stadt</text> | turn text into paths",
                "<image href='#a'/> | redraw it as paths",
                "<script>1</script> | which paper cannot show",
                "<defs><linearGradient/></defs> | use flat colours",
                "<path onclick='1'/> | has a script",
                "<use href='https://example.org/a.svg#b'/> | refers to something outside",
                "<use xlink:href='file:///etc/passwd#b'/> | refers to something outside",
                "<path fill='url(https://example.org/a)'/> | reaches out of itself",
                "<path style=\"fill:u\\72l('x')\"/> | reaches out of itself",
                "<style>@import 'a.css';</style> | reaches out of itself",
                "<g id='a'><use href='#b'/></g><g id='b'/><use href='#a'/> | inside of what is used",
                "<foreignObject/> | redraw it as paths",
            })
    void refusesWhatReachesOutOrDoesNotPrint(String content, String problem) throws IOException {
        assertRefused(OPEN + content + "</svg>", problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | is no XML",
                "GIF89a | is no XML",
                "<svg | is no XML",
                "<svg viewBox='0 0 1 1'/> | is no SVG but <svg>",
                "<html xmlns='http://www.w3.org/1999/xhtml'/> | is no SVG but <html>",
                "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a> | has a document type",
                "<!DOCTYPE a [<!ENTITY b 'bb'><!ENTITY c '&b;&b;'>]><a>&c;</a> | has a document type",
                "<svg xmlns='http://www.w3.org/2000/svg'/> | has neither a viewBox",
                "<svg xmlns='http://www.w3.org/2000/svg' width='50%' height='1'/> | has neither a viewBox",
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 90 1'/> | is too long and narrow",
            })
    void refusesWhatIsNoDrawing(String content, String problem) throws IOException {
        assertRefused(content, problem);
    }

    @Test
    void refusesWhatIsNotThereOrTooLarge() throws IOException {
        assertThatThrownBy(() -> Logo.read(folder.resolve("none.svg").toString()))
                .isInstanceOf(UnusableFile.class)
                .hasMessageContaining("rundruf.print.logo: ")
                .hasMessageContaining("is no file");
        assertRefused(OPEN + " ".repeat(600_000) + "</svg>", "is larger than 512 KiB");
    }

    private void assertRefused(String content, String problem) throws IOException {
        String file = Files.writeString(folder.resolve("logo.svg"), content).toString();
        assertThatThrownBy(() -> Logo.read(file)).isInstanceOfSatisfying(UnusableFile.class, unusable -> {
            assertThat(unusable.setting()).isEqualTo("rundruf.print.logo");
            assertThat(unusable.problem()).contains(file).contains(problem);
            assertThat(unusable.hint()).isNotBlank();
        });
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.2, 0.5, 1, 2, 5})
    void fillsTheSlotWhateverItsShape(double ratio) {
        String[] size = new Logo("", ratio).size().replaceAll("[^\\d.;]", "").split(";");
        double width = Double.parseDouble(size[0]);
        double height = Double.parseDouble(size[1]);

        assertThat(width / height).isBetween(ratio * 0.99, ratio * 1.01);
        assertThat(width * height).isBetween(0.4, 1.01);
    }

    @Test
    void standsOnEverySheetInInksAndInWords() throws IOException {
        String file = Files.writeString(folder.resolve("logo.svg"), DRAWING).toString();
        PrintSettings settings = new PrintSettings(ZoneId.of("Europe/Berlin"), false, null, Logo.read(file));
        PrintPages pages = new PrintPages(Samples.TEMPLATES, Samples.WORDS, settings);
        for (PrintSheet sheet : List.of(PrintSheet.FLYER_A5, PrintSheet.FLYER_DL, PrintSheet.POSTER_A3_MULTILINGUAL)) {
            assertPrints(pages.typeset(new SheetFile(sheet, List.of(Sample.AR.content()))), sheet);
        }
        assertPrints(pages.typeset(QuarterSamples.content("ar", 2)), PrintSheet.QUARTER_A4);
    }

    private static void assertPrints(TypesetSheet typeset, PrintSheet sheet) {
        byte[] web = typeset.edition(Edition.WEB);

        assertThat(PressCheck.of(typeset.edition(Edition.PRESS), sheet).failures())
                .as(sheet.tag())
                .isEmpty();
        assertThat(VeraPdf.breaches(web)).as(sheet.tag()).isEmpty();
        assertThat(figures(web)).as(sheet.tag()).contains("Stadt Dortmund");
    }

    /** What people hear who do not see the figures. */
    private static List<String> figures(byte[] pdf) {
        return PdfText.figures(pdf);
    }
}
