package org.rundruf.web.shop;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Announcements;
import org.rundruf.print.Deadline;
import org.rundruf.print.PrintOrder;
import org.springframework.stereotype.Component;

/** When the copies of print orders have to be there. */
@Component
class DueDates {
    private final Announcements announcements;
    private final ZoneId zone;

    DueDates(Announcements announcements, ZoneId zone) {
        this.announcements = announcements;
        this.zone = zone;
    }

    /** @return by the orders' ids */
    Map<String, OffsetDateTime> of(List<PrintOrder> orders) {
        Map<Long, Announcement> versions =
                announcements
                        .versions(orders.stream().map(PrintOrder::versionKey).collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(Announcement::key, Function.identity()));
        Map<String, OffsetDateTime> due = new HashMap<>();
        orders.stream()
                .filter(order -> versions.containsKey(order.versionKey()))
                .forEach(order -> due.put(order.id(), due(versions.get(order.versionKey()))));
        return due;
    }

    private OffsetDateTime due(Announcement announcement) {
        return Deadline.of(announcement.document().facts(), announcement.receivedAt(), zone);
    }
}
