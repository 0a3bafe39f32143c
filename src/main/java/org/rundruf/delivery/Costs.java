package org.rundruf.delivery;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Channel;
import org.rundruf.delivery.SegmentCost.Lengths;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What text messages cost: deliveries × segments × the price of a segment. */
@Component
class Costs {
    private static final Set<DeliveryState> PAID =
            EnumSet.of(DeliveryState.SENT, DeliveryState.DELIVERED, DeliveryState.READ);
    private static final Set<DeliveryState> PLANNED = EnumSet.complementOf(EnumSet.of(DeliveryState.SUPPRESSED));

    private final ObjectProvider<SegmentCost> segments;
    private final Prices prices;

    Costs(ObjectProvider<SegmentCost> segments, Prices prices) {
        this.segments = segments;
        this.prices = prices;
    }

    Report.Cost of(Announcement announcement, List<Ledger.Count> counts) {
        Lengths lengths = segments.getObject().of(announcement);
        return new Report.Cost(prices.currency(), sum(lengths, counts, PLANNED), sum(lengths, counts, PAID));
    }

    private BigDecimal sum(Lengths lengths, List<Ledger.Count> counts, Set<DeliveryState> states) {
        return counts.stream()
                .filter(count -> count.channel() == Channel.SMS && states.contains(count.state()))
                .map(count -> cost(lengths, count))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal cost(Lengths lengths, Ledger.Count count) {
        return prices.segments(lengths.segments(count.language(), count.notice()))
                .multiply(BigDecimal.valueOf(count.deliveries()));
    }
}
