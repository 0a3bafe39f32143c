package org.rundruf.web.api;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.WrongState;
import org.rundruf.delivery.PrintOrderList;
import org.rundruf.print.PrintOrderState;
import org.rundruf.print.PrintOrders;
import org.rundruf.print.PrintTray;
import org.rundruf.print.UnknownPrintOrder;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
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
    private final PrintTray tray;

    PrintOrderCalls(PrintOrders orders, PrintTray tray) {
        this.orders = orders;
        this.tray = tray;
    }

    @GetMapping
    List<PrintOrderLine> list() {
        return orders.list().stream().map(PrintOrderLine::of).toList();
    }

    @PostMapping("/{id}/{move:accepted|printed|shipped}")
    PrintOrderLine move(@PathVariable String id, @PathVariable String move) {
        return PrintOrderLine.of(orders.move(id, PrintOrderState.of(move).orElseThrow()));
    }

    @PostMapping("/{id}/retry")
    PrintOrderLine retry(@PathVariable String id) {
        return PrintOrderLine.of(orders.retry(id));
    }

    @GetMapping(path = "/{id}/files.zip", produces = "application/zip")
    ResponseEntity<Resource> files(@PathVariable String id) {
        Path zip = tray.zip(
                orders.find(id).orElseThrow(() -> new UnknownPrintOrder(id)).id());
        if (!Files.isRegularFile(zip)) {
            throw new WrongState("The print order's files are not made");
        }
        ContentDisposition name =
                ContentDisposition.attachment().filename(id + ".zip").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(new FileSystemResource(zip));
    }

    @Override
    public List<PrintOrderLine> of(Announcement announcement) {
        return orders.of(announcement.key()).stream().map(PrintOrderLine::of).toList();
    }
}
