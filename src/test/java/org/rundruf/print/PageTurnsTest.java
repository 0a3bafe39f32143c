package org.rundruf.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rundruf.announcement.Topic;
import org.rundruf.print.Samples.Sample;
import org.rundruf.print.finishing.Edition;

/** Wherever a text happens to end, its pages turn well. */
class PageTurnsTest {
    private static final String HEADING = "## Danach\n\n";
    private static final String LAST = "Danke.";

    @ParameterizedTest
    @CsvSource({"DE, FLYER_A5", "UR, FLYER_A5", "PL, FLYER_DL", "HI, FLYER_A4_LARGE"})
    void lastPageIsWorthTurningToAndNothingStandsAlone(Sample sample, PrintSheet sheet) {
        List<String> faults = new ArrayList<>();
        int turned = 0;
        for (int paragraphs = 2; paragraphs < 9; paragraphs++) {
            String body = (sample.body + "\n\n").repeat(paragraphs) + HEADING + LAST;
            PageContent content = sample.content(sample.text(sample.title, sample.summary, body), Topic.WATER);
            byte[] web = Samples.PAGES.render(content, sheet, Edition.WEB);
            turned += PdfText.pages(web) > 1 ? 1 : 0;
            faults.addAll(PageTurns.faults(content, web));
        }
        assertThat(faults).isEmpty();
        assertThat(turned).isGreaterThan(2);
    }

    @ParameterizedTest
    @CsvSource({"FLYER_A5", "FLYER_DL", "FLYER_A4_LARGE"})
    void footNeverStandsAlone(PrintSheet sheet) {
        for (int words = 20; words < 60; words += 4) {
            String title = "Wasser und noch mehr ".repeat(words / 4);
            byte[] web = Samples.PAGES.render(
                    Sample.DE.content(Sample.DE.text(title, "", ""), Topic.WATER), sheet, Edition.WEB);

            // Topic, quarters, headline, and a label and a value of each of three facts.
            assertThat(PlacedParagraphs.of(web).subList(0, 9))
                    .as("%d words", words)
                    .anyMatch(paragraph -> paragraph.lines()[paragraph.lines().length - 1] > 0);
        }
    }
}
