package org.rundruf.localization.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rundruf.announcement.Text;
import org.rundruf.localization.Language;
import org.rundruf.localization.Languages;
import org.rundruf.localization.Localization;

class BitextTest {
    private static final Languages LANGUAGES = Localization.standard().languages();
    private static final Language GERMAN = LANGUAGES.find("de");
    private static final Language ENGLISH = LANGUAGES.find("en");

    /** A tilde is a line end. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Eins ist da. Zwei kommt.           | One is here. Two comes.       | 0-1 1-2
            Eins ist da. Zwei kommt.           | One is here, and two comes.   | 0-2
            Eins ist da.~~- Zwei~- Drei        | One is here.~~- Two~- Three   | 0-1 1-2 2-3
            Eins. Zwei.~~- Drei kommt. Vier    | One.~~- Three comes. Four     | 0-2 2-3 3-4
            Eins ist da. Zwei kommt.~~- Drei   | One is here, two comes.~~- Three | 0-2 2-3
            Eins ist da.~~- Zwei~- Drei        | One is here.~~Two and three   | -1--1
            Eins ist da. Zwei kommt.           | -                             | 0-1 1-2
            112                                | 112                           | -1--1
            -                                  | Something else                | -1--1
            """)
    void standsBesideItsSourceInThePiecesThatBothHave(String source, String own, String expected) {
        Text text = new Text("Titel", null, lines(source));
        Bitext bitext = Bitext.of(text, GERMAN);
        Text translation = new Text("Title", null, lines(own));

        List<Unit> units = bitext.beside(translation, ENGLISH);

        assertThat(units.stream().filter(unit -> unit.part().equals("body")).map(unit -> unit.from() + "-" + unit.to()))
                .containsExactly(expected.split(" "));
        assertThat(bitext.join(units)).isEqualTo(translation);
        for (Unit unit : units) {
            String part = unit.part().equals("title") ? "Title" : lines(own == null ? "" : own);
            assertThat(part.substring(bitext.start(unit, units))).startsWith(unit.text());
        }
    }

    @Test
    void whatIsFilledInTakesTheMarksOfItsSource() {
        Bitext bitext = Bitext.of(new Text("Fest", "Am Hafen. Um zwei.", "# Kommt\n\n- Essen\n- Musik"), GERMAN);
        Map<String, String> form = new LinkedHashMap<>(Map.of("title.0-1", "Fair", "body.2-3", "Music"));
        form.putAll(Map.of("body.0-1", "Come", "body.1-2", "Food", "summary", "At the port.\r\nAt two.", "_csrf", "x"));

        Text text = bitext.join(bitext.filled(form));

        assertThat(text).isEqualTo(new Text("Fair", "At the port.\nAt two.", "# Come\n\n- Food\n- Music"));
    }

    @ParameterizedTest
    @CsvSource({"body.0-9", "body.3-1", "body.x-1", "body.99999-100000", "title.5-6", "nothing.0-1"})
    void namesThatAreNoneAreLeftOut(String name) {
        Bitext bitext = Bitext.of(new Text("Fest", null, "Am Hafen."), GERMAN);
        assertThat(bitext.filled(Map.of(name, "x"))).isEmpty();
    }

    private static String lines(String text) {
        return text == null ? null : text.replace('~', '\n');
    }
}
