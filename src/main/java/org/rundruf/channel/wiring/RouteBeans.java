package org.rundruf.channel.wiring;

import org.apache.camel.CamelContext;
import org.apache.camel.spring.boot.CamelContextConfiguration;
import org.rundruf.announcement.Announcements;
import org.rundruf.delivery.Ledger;
import org.rundruf.print.PrintOrders;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The names by which routes call what other rooms provide. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RouteBeans implements CamelContextConfiguration {
    private final Announcements announcements;
    private final Ledger ledger;
    private final PrintOrders printOrders;

    RouteBeans(Announcements announcements, Ledger ledger, PrintOrders printOrders) {
        this.announcements = announcements;
        this.ledger = ledger;
        this.printOrders = printOrders;
    }

    @Override
    public void beforeApplicationStart(CamelContext context) {
        context.getRegistry().bind("announcements", announcements);
        context.getRegistry().bind("ledger", ledger);
        context.getRegistry().bind("printOrders", printOrders);
    }

    @Override
    public void afterApplicationStart(CamelContext context) {
        // names are needed only while routes are built
    }
}
