package org.rundruf.web.api;

import java.util.List;
import org.rundruf.announcement.Announcement;
import org.rundruf.delivery.PrintOrderList;
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
class PrintOrderCalls implements PrintOrderList {
    private final PrintOrders orders;

    PrintOrderCalls(PrintOrders orders) {
        this.orders = orders;
    }

    @GetMapping
    List<PrintOrderLine> list() {
        return orders.list().stream().map(PrintOrderLine::of).toList();
    }

    @PostMapping("/{id}/{move:accepted|printed|shipped}")
    PrintOrderLine move(@PathVariable String id, @PathVariable String move) {
        return PrintOrderLine.of(orders.move(id, PrintOrderState.of(move).orElseThrow()));
    }

    @Override
    public List<PrintOrderLine> of(Announcement announcement) {
        return orders.of(announcement.key()).stream().map(PrintOrderLine::of).toList();
    }
}
