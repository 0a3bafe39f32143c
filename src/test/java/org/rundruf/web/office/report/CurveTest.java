package org.rundruf.web.office.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rundruf.delivery.DeliveryState.DELIVERED;
import static org.rundruf.delivery.DeliveryState.FAILED;
import static org.rundruf.delivery.DeliveryState.SENT;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rundruf.delivery.Timeline;

class CurveTest {

    @ParameterizedTest
    @CsvSource({"0, 2", "1, 2", "2, 2", "3, 10", "10, 10", "11, 20", "21, 50", "99, 100", "101, 200", "1000000, 1000000"
    })
    void theScaleEndsAtARoundNumber(int most, int top) {
        assertThat(Curve.roundUp(most)).isEqualTo(top);
    }

    @Test
    void linesGoFromNothingToWhatThereIs() {
        Curve curve = Curve.of(new Timeline(
                Instant.EPOCH,
                60,
                List.of(Map.of(SENT, 8, FAILED, 2), Map.of(SENT, -6, DELIVERED, 6), Map.of(SENT, 2))));

        assertThat(curve.top()).isEqualTo(10);
        assertThat(curve.out()).isEqualTo("0,200 240.0,40.0 480.0,40.0 720.0,0.0");
        assertThat(curve.arrived()).isEqualTo("0,200 240.0,200.0 480.0,80.0 720.0,80.0");
        assertThat(curve.missed()).isEqualTo("0,200 240.0,160.0 480.0,160.0 720.0,160.0");
        assertThat(curve.sums().get(2)).isEqualTo(new Sums(6, 4, 0, 2, 0));
        assertThat(curve.sums().get(2).kinds()).containsExactly("total", "arrived", "sent", "missed");
    }
}
