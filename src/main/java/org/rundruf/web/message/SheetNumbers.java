package org.rundruf.web.message;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Announcements;
import org.rundruf.announcement.Channel;
import org.rundruf.print.PrintOrder;
import org.rundruf.print.PrintOrders;
import org.springframework.stereotype.Component;

/** The numbers at the foot of flyers and posters: those of the print order, or, before there is one, those it would get. */
@Component
class SheetNumbers {
    private final PrintOrders orders;
    private final Announcements announcements;
    private final Clock clock;

    SheetNumbers(PrintOrders orders, Announcements announcements, Clock clock) {
        this.orders = orders;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** @return the sheet's own number */
    String of(Announcement announcement, Channel channel) {
        return order(announcement, channel)
                .map(PrintOrder::number)
                .orElseGet(() -> PrintOrder.number(OffsetDateTime.now(clock), announcement.key()));
    }

    /** @return the number of the printed sheet that it replaces, or null */
    String replaced(Announcement announcement, Channel channel) {
        Optional<PrintOrder> order = order(announcement, channel);
        Optional<PrintOrder> earlier = order.isPresent()
                ? order.map(PrintOrder::replaces).flatMap(orders::find)
                : announcements.sentBefore(announcement).flatMap(before -> order(before, channel));
        return earlier.map(PrintOrder::number).orElse(null);
    }

    private Optional<PrintOrder> order(Announcement announcement, Channel channel) {
        return orders.find(PrintOrder.idOf(announcement, channel));
    }
}
