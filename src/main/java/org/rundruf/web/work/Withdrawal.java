package org.rundruf.web.work;

import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Announcements;
import org.rundruf.delivery.Ledger;
import org.rundruf.print.PrintOrders;
import org.springframework.stereotype.Component;

/** Takes an announcement back: what is not sent or printed yet stays where it is. */
@Component
public class Withdrawal {
    private final Announcements announcements;
    private final Ledger ledger;
    private final PrintOrders printOrders;

    Withdrawal(Announcements announcements, Ledger ledger, PrintOrders printOrders) {
        this.announcements = announcements;
        this.ledger = ledger;
        this.printOrders = printOrders;
    }

    /**
     * Cancels the newest version that is not over yet.
     *
     * @param user who does
     * @throws org.rundruf.announcement.WrongState if all are over
     */
    public Announcement cancel(String id, String user) {
        Announcement cancelled = announcements.cancel(id, user);
        ledger.suppress(cancelled.key(), "cancelled");
        printOrders.cancel(cancelled.key());
        return cancelled;
    }
}
