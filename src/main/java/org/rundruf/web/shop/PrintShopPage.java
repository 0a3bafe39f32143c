package org.rundruf.web.shop;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rundruf.announcement.WrongState;
import org.rundruf.audience.inbox.Letters;
import org.rundruf.print.PrintOrder;
import org.rundruf.print.PrintOrderState;
import org.rundruf.print.PrintOrders;
import org.rundruf.web.office.LocalTimes;
import org.rundruf.web.problem.NotThere;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The print shop's list: what to print, how often, its files, and how far it is. */
@Controller
class PrintShopPage {
    private final PrintOrders orders;
    private final OrderFolder folder;
    private final LocalTimes times;
    private final OrderPages pages;
    private final DueDates due;
    private final Letters letters;

    PrintShopPage(
            PrintOrders orders, OrderFolder folder, LocalTimes times, OrderPages pages, DueDates due, Letters letters) {
        this.orders = orders;
        this.folder = folder;
        this.times = times;
        this.pages = pages;
        this.due = due;
        this.letters = letters;
    }

    @GetMapping("/printshop")
    String list(Locale locale, Model model) {
        List<PrintOrder> all = orders.list();
        Map<String, OffsetDateTime> dates = due.of(all);
        model.addAttribute(
                "orders",
                all.stream()
                        .map(order -> line(order, dates.get(order.id()), locale))
                        .toList());
        return "office/printshop";
    }

    @GetMapping("/printshop/orders/{id}")
    String order(@PathVariable("id") String id, Locale locale, Model model) {
        PrintOrder order = existing(id);
        model.addAttribute("order", line(order, due.of(List.of(order)).get(id), locale));
        model.addAttribute("messages", letters.about(id));
        Map<String, Integer> copies = folder.copies(id);
        model.addAttribute("copies", copies);
        model.addAttribute("pages", pages.of(folder.pictures(id), copies, locale));
        model.addAttribute("checksum", folder.zip(id).map(Checksum::of).orElse(null));
        return "office/printorder";
    }

    @GetMapping("/printshop/orders/{id}/files.zip")
    ResponseEntity<Resource> files(@PathVariable("id") String id) {
        Path zip = folder.zip(existing(id).id()).orElseThrow(() -> new NotThere("no files of " + id + " yet"));
        String name = ContentDisposition.attachment()
                .filename(zip.getFileName().toString())
                .build()
                .toString();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name)
                .contentType(MediaType.parseMediaType("application/zip"))
                .body(new FileSystemResource(zip));
    }

    @GetMapping("/printshop/orders/{id}/pages/{picture}")
    ResponseEntity<Resource> picture(@PathVariable("id") String id, @PathVariable("picture") String picture) {
        Path file = folder.picture(existing(id).id(), picture)
                .orElseThrow(() -> new NotThere("no picture " + picture + " of " + id));
        return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).body(new FileSystemResource(file));
    }

    @PostMapping("/printshop/orders/{id}/{move:accepted|printed|shipped}")
    String move(@PathVariable("id") String id, @PathVariable("move") String move, RedirectAttributes after) {
        existing(id);
        try {
            orders.move(id, PrintOrderState.of(move).orElseThrow());
            after.addFlashAttribute("done", "office.shop." + move + ".done");
        } catch (WrongState e) {
            after.addFlashAttribute("wrong", "office.refused.state");
        }
        return "redirect:/printshop/orders/" + id;
    }

    private PrintOrder existing(String id) {
        return orders.find(id).orElseThrow(() -> new NotThere("no print order " + id));
    }

    private Line line(PrintOrder order, OffsetDateTime date, Locale locale) {
        Map<String, Integer> copies = folder.copies(order.id());
        return new Line(
                order.id(),
                order.channel().tag(),
                order.state().tag(),
                next(order.state()).map(PrintOrderState::tag).orElse(null),
                order.number(),
                order.replaces(),
                order.reason(),
                times.of(order.createdAt(), locale),
                date == null ? null : times.of(date, locale),
                copies.size(),
                copies.values().stream().mapToInt(Integer::intValue).sum(),
                pages.of(folder.pictures(order.id()), copies, locale).stream()
                        .findFirst()
                        .map(OrderPages.Page::picture)
                        .orElse(null));
    }

    private static Optional<PrintOrderState> next(PrintOrderState state) {
        return List.of(PrintOrderState.values()).stream()
                .filter(target -> target.predecessor().filter(state::equals).isPresent())
                .findFirst();
    }

    /**
     * @param next the only state that it can be moved to, or null
     * @param due when the copies have to be there, or null
     * @param files how many there are to print
     * @param sheets how many copies of all of them
     * @param picture of its first page, or null
     */
    record Line(
            String id,
            String channel,
            String state,
            String next,
            String number,
            String replaces,
            String reason,
            String createdAt,
            String due,
            int files,
            int sheets,
            String picture) {}
}
