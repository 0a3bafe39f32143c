package org.rundruf.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandQuartersTest {

    @ParameterizedTest
    @CsvSource({
        "Hafen|Innenstadt-Nord, Wasser, FLYER_A5, Hafen|Innenstadt-Nord",
        "Hafen|Nordmarkt|Borsigplatz|Westerholz|Eving, Wasser, FLYER_A5, Hafen|Nordmarkt|Borsigplatz|+2",
        "Hafen|Nordmarkt, Schule und Kindertagesstätte, FLYER_A5, Hafen|+1",
        "Hafen|Nordmarkt, Schule und Kindertagesstätte, FLYER_DL, Hafen|Nordmarkt",
        "Hafen|Nordmarkt|Borsigplatz|Westerholz|Eving, Wasser, FLYER_DL, Hafen|Nordmarkt|Borsigplatz|+2",
        "Ein sehr langer Name eines sehr langen Stadtbezirks, Wasser, FLYER_A5, Ein sehr langer Name eines sehr langen Stadtbezirks",
    })
    void showsWhatFits(String names, String topic, SheetLayout layout, String shown) {
        assertThat(BandQuarters.shown(List.of(names.split("\\|")), topic, layout))
                .containsExactly(shown.split("\\|"));
    }
}
