package org.rundruf.print.order;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How much of each product goes to each site. */
final class XjdfDelivery {
    private XjdfDelivery() {}

    static void add(Xml root, OrderPapers papers) {
        List<Drop> drops = papers.drops();
        if (drops.isEmpty()) {
            return;
        }
        Map<String, OrderedSheet> sheets =
                papers.sheets().stream().collect(Collectors.toMap(OrderedSheet::file, Function.identity()));
        Xml set = XjdfTicket.set(root, "DeliveryParams");
        for (int i = 0; i < drops.size(); i++) {
            Xml resource = set.add("Resource");
            resource.add("Part").with("DropID", XjdfValues.drop(i));
            Xml delivery = resource.add("DeliveryParams").with("Required", XjdfValues.time(papers.due()));
            papers.runs(drops.get(i))
                    .forEach(run -> delivery.add("DropItem")
                            .with("Amount", run.copies())
                            .with("ItemRef", XjdfProducts.id(sheets.get(run.file()))));
        }
    }
}
