package org.rundruf.web.shop;

import java.util.Locale;
import org.rundruf.announcement.InvalidInput;
import org.rundruf.audience.InboundMessage;
import org.rundruf.audience.Inbox;
import org.rundruf.audience.inbox.Answer;
import org.rundruf.audit.AuditNote;
import org.rundruf.audit.AuditTrail;
import org.rundruf.print.PrintOrder;
import org.rundruf.print.PrintOrders;
import org.rundruf.web.problem.NotThere;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the print shop tells the office about an order; it stands in the office's inbox, and the answer beside the order. */
@Controller
class ShopMessages {
    private final PrintOrders orders;
    private final Inbox inbox;
    private final AuditTrail trail;

    ShopMessages(PrintOrders orders, Inbox inbox, AuditTrail trail) {
        this.orders = orders;
        this.inbox = inbox;
        this.trail = trail;
    }

    @PostMapping("/printshop/orders/{id}/message")
    String message(
            @PathVariable("id") String id,
            @RequestParam(name = "text", defaultValue = "") String text,
            Locale locale,
            RedirectAttributes after) {
        PrintOrder order = orders.find(id).orElseThrow(() -> new NotThere("no print order " + id));
        try {
            keep(order, new Answer(text), locale);
            after.addFlashAttribute("done", "records.shop.told");
        } catch (InvalidInput mistake) {
            after.addFlashAttribute("typed", text);
            after.addFlashAttribute("faulty", text.isBlank() ? "records.shop.empty" : "records.inbox.text");
        }
        return "redirect:/printshop/orders/" + id;
    }

    private void keep(PrintOrder order, Answer message, Locale locale) {
        inbox.keep(new InboundMessage(
                null,
                order.channel(),
                order.id(),
                null,
                message.text(),
                locale.getLanguage(),
                InboundMessage.Kind.SHOP));
        trail.note(AuditNote.of("print-order.message").about(order.id()));
    }
}
