package org.rundruf.channel.shop;

import org.rundruf.announcement.Announcements;
import org.rundruf.channel.mail.PlainMail;
import org.rundruf.print.PrintOrder;
import org.rundruf.print.PrintOrders;
import org.rundruf.print.ShopWords;
import org.rundruf.rendering.MessageContexts;
import org.rundruf.rendering.PublicUrl;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Tells the print shop by e-mail that an order is ready, with a link to its files. */
@Component
class OrderMail {
    private final PlainMail mail;
    private final ShopWords words;
    private final PrintOrders orders;
    private final PublicUrl url;
    private final Announcements announcements;
    private final MessageContexts contexts;
    private final String to;

    OrderMail(
            PlainMail mail,
            ShopWords words,
            PrintOrders orders,
            PublicUrl url,
            Announcements announcements,
            MessageContexts contexts,
            @Value("${rundruf.print.mail-to:}") String to) {
        this.mail = mail;
        this.words = words;
        this.orders = orders;
        this.url = url;
        this.to = to;
        this.announcements = announcements;
        this.contexts = contexts;
    }

    boolean isConfigured() {
        return !to.isBlank();
    }

    /** @throws Exception if the mail server does not take it */
    void send(PrintOrder order) throws Exception {
        String link = url.get() + "/api/print-orders/" + order.id() + "/files.zip";
        String publisher = publisher(order);
        String subject = words.text("mail.subject", publisher, order.number());
        String text = words.text("mail.text", publisher, order.number(), order.id(), link) + replaced(order);
        mail.send(new PlainMail.Message(to, subject, text, words.language(), order.id()));
    }

    private String publisher(PrintOrder order) {
        return announcements
                .find(order.announcement())
                .map(announcement -> contexts.of(announcement.document(), null).publisher())
                .orElse(order.announcement());
    }

    private String replaced(PrintOrder order) {
        return order.replaces() == null
                ? ""
                : orders.find(order.replaces())
                        .map(earlier -> "\n" + words.text("mail.replaces", earlier.number()))
                        .orElse("");
    }
}
