package org.rundruf.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rundruf.announcement.Channel;
import org.rundruf.announcement.Quarter;
import org.rundruf.announcement.Site;

class CopiesTest {

    /** Two quarters with 10 and 250 letterboxes, and a lamp post with 3 posters; a poster is for 100 households. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FLYER  | flyer-a5                          | 260
            FLYER  | flyer-a5 flyer-a4-large           | 260
            FLYER  | poster-a3                         | 0
            POSTER | poster-a3                         | 7
            POSTER | poster-a3 poster-a3-multilingual  | 11
            POSTER | flyer-a5                          | 0
            """)
    void asManyAsTheRunListWillSay(Channel channel, String formats, int copies) {
        Copies known = new Copies(Samples.TEMPLATES, PrintFormats.of(Arrays.asList(formats.split(" "))));
        assertThat(known.of(
                        channel,
                        List.of(new Quarter("a", null, "A", 10, Set.of()), new Quarter("b", null, "B", 250, Set.of())),
                        List.of(new Site("s", "a", "S", 51.5, 7.4, 3))))
                .isEqualTo(copies);
    }
}
