package org.rundruf.channel.shop;

import org.rundruf.print.PrintOrder;
import org.rundruf.print.PrintOrders;
import org.rundruf.print.PrintTray;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Brings an order from the tray to the print shop. The order stays in the tray whatever happens. */
@Component("handover")
public class Handover {
    private static final Logger LOG = LoggerFactory.getLogger(Handover.class);

    private final PrintOrders orders;
    private final PrintTray tray;
    private final SftpUpload sftp;
    private final OrderMail mail;

    Handover(PrintOrders orders, PrintTray tray, SftpUpload sftp, OrderMail mail) {
        this.orders = orders;
        this.tray = tray;
        this.sftp = sftp;
        this.mail = mail;
    }

    /** Hands an order over, or notes why not and when to try again. The e-mail comes once the files are there. */
    public void handOver(PrintOrder order) {
        try {
            if (sftp.isConfigured()) {
                sftp.upload(tray.zip(order.id()));
            }
            if (mail.isConfigured()) {
                mail.send(order);
            }
            orders.handedOver(order.id());
        } catch (Exception e) {
            LOG.warn("Print order {} is not handed over; it will be tried again: {}", order.id(), e.toString());
            orders.notHandedOver(order.id(), "not handed over to the print shop yet: " + e.getMessage());
        }
    }
}
