package org.rundruf.delivery;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Channel;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What text messages cost: deliveries × segments × the price of a segment. */
@Component
class Costs {
    private static final Set<DeliveryState> PAID =
            EnumSet.of(DeliveryState.SENT, DeliveryState.DELIVERED, DeliveryState.READ);
    private static final Set<DeliveryState> PLANNED = EnumSet.complementOf(EnumSet.of(DeliveryState.SUPPRESSED));

    private final ObjectProvider<SegmentCost> segments;
    private final BigDecimal price;
    private final String currency;

    Costs(
            ObjectProvider<SegmentCost> segments,
            @Value("${rundruf.sms.price:0}") BigDecimal price,
            @Value("${rundruf.sms.currency:EUR}") String currency) {
        this.segments = segments;
        this.price = price;
        this.currency = currency;
    }

    Report.Cost of(Announcement announcement, List<Ledger.Count> counts) {
        return new Report.Cost(currency, sum(announcement, counts, PLANNED), sum(announcement, counts, PAID));
    }

    private BigDecimal sum(Announcement announcement, List<Ledger.Count> counts, Set<DeliveryState> states) {
        return counts.stream()
                .filter(count -> count.channel() == Channel.SMS && states.contains(count.state()))
                .map(count -> cost(announcement, count))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal cost(Announcement announcement, Ledger.Count count) {
        int perMessage = segments.getObject().segments(announcement, count.language());
        return price.multiply(BigDecimal.valueOf((long) count.deliveries() * perMessage));
    }
}
