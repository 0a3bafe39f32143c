package org.rundruf.web.api;

import java.time.OffsetDateTime;
import java.util.List;
import org.rundruf.print.PrintOrder;
import org.rundruf.print.PrintOrderState;
import org.rundruf.print.PrintOrders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The print shop's list and its moves. */
@RestController
@RequestMapping("/api/print-orders")
class PrintOrderCalls {
    private final PrintOrders orders;

    PrintOrderCalls(PrintOrders orders) {
        this.orders = orders;
    }

    @GetMapping
    List<Line> list() {
        return orders.list().stream().map(Line::of).toList();
    }

    @PostMapping("/{id}/{move:accepted|printed|shipped}")
    Line move(@PathVariable String id, @PathVariable String move) {
        return Line.of(orders.move(id, PrintOrderState.of(move).orElseThrow()));
    }

    /** @param replaces the order that this one replaces, absent if there is none */
    record Line(
            String id,
            String announcement,
            int version,
            String channel,
            String state,
            String replaces,
            OffsetDateTime createdAt) {

        static Line of(PrintOrder order) {
            return new Line(
                    order.id(),
                    order.announcement(),
                    order.version(),
                    order.channel().tag(),
                    order.state().tag(),
                    order.replaces(),
                    order.createdAt());
        }
    }
}
