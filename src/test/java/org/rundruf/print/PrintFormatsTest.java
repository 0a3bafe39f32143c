package org.rundruf.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rundruf.announcement.Channel;

class PrintFormatsTest {

    @Test
    void eachChannelHasItsOwn() {
        PrintFormats formats = PrintFormats.of(List.of("flyer-dl", " poster-a2", "flyer-dl"));

        assertThat(formats.of(Channel.FLYER)).containsExactly(PrintSheet.FLYER_DL);
        assertThat(formats.of(Channel.POSTER)).containsExactly(PrintSheet.POSTER_A2);
    }

    @Test
    void anUnknownOneIsAnsweredWithTheKnown() {
        assertThatThrownBy(() -> PrintFormats.of(List.of("flyer-a6")))
                .hasMessageContaining("'flyer-a6'")
                .hasMessageContaining("flyer-a5")
                .hasMessageContaining("poster-a1");
    }
}
