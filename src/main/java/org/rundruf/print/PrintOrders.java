package org.rundruf.print;

import java.util.List;
import java.util.Optional;
import org.rundruf.announcement.Announcement;

/** The print shop's list. */
public interface PrintOrders {

    /** Asks for one order for each printed channel of the announcement; asking twice asks once. */
    void plan(Announcement announcement);

    /** @return orders whose files still have to be made, the oldest first */
    List<PrintOrder> planned();

    /** Notes that an order's files lie in the tray. */
    void produced(String id);

    /** @return every order the print shop may see, the newest first */
    List<PrintOrder> list();

    /** @return the orders of one version of an announcement */
    List<PrintOrder> of(long versionKey);

    /** @return the order of that id, or empty */
    Optional<PrintOrder> find(String id);

    /**
     * Moves an order on by one step.
     *
     * @return the order in its new state
     * @throws UnknownPrintOrder if there is none
     * @throws org.rundruf.announcement.WrongState if it is not in the state before
     */
    PrintOrder move(String id, PrintOrderState target);

    /** Takes back the orders of a version that are not printed yet. */
    void cancel(long versionKey);
}
