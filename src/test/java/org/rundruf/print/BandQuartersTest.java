package org.rundruf.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandQuartersTest {

    @ParameterizedTest
    @CsvSource({
        "Hafen|Innenstadt-Nord, Wasser, Hafen|Innenstadt-Nord",
        "Hafen|Nordmarkt|Borsigplatz|Westerholz|Eving, Wasser, Hafen|Nordmarkt|Borsigplatz|+2",
        "Hafen|Nordmarkt, Schule und Kindertagesstätte, Hafen|+1",
        "Ein sehr langer Name eines sehr langen Stadtbezirks, Wasser, Ein sehr langer Name eines sehr langen Stadtbezirks",
    })
    void showsWhatFits(String names, String topic, String shown) {
        assertThat(BandQuarters.shown(List.of(names.split("\\|")), topic)).containsExactly(shown.split("\\|"));
    }
}
