package org.rundruf.print;

import java.util.List;
import org.rundruf.localization.Isolates;
import org.rundruf.print.order.Customer;
import org.rundruf.print.order.OrderPapers;
import org.rundruf.print.order.OrderedSheet;
import org.rundruf.print.order.Run;

/** Puts together what the papers of an order say. */
final class OrderContent {
    private final PrintShop shop;

    OrderContent(PrintShop shop) {
        this.shop = shop;
    }

    OrderPapers of(PrintJob job, List<OrderedSheet> sheets, List<Run> runs) {
        PageContent content = readable(job);
        return new OrderPapers(
                job.id(),
                content.message().id(),
                content.number(),
                content.replacedNumber(),
                Isolates.strip(content.text().title()),
                new Customer(content.message().publisher(), shop.contact(), shop.phone(), shop.email()),
                content.date(),
                job.due(),
                sheets,
                runs);
    }

    /** @return the announcement in the print shop's language, or else in its first */
    private PageContent readable(PrintJob job) {
        return job.languages().stream()
                .filter(content -> content.text().language().tag().equals(shop.language()))
                .findFirst()
                .orElse(job.languages().get(0));
    }
}
