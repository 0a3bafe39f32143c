package org.rundruf.print;

import java.util.List;
import java.util.Optional;
import org.rundruf.announcement.Announcement;

/** The print shop's list. */
public interface PrintOrders {

    /** Asks for one order for each printed channel of the announcement; asking twice asks once. */
    void plan(Announcement announcement);

    /** @return orders whose files have to be made now, the oldest first */
    List<PrintOrder> planned();

    /** Notes that an order's files lie in the tray. */
    void produced(String id);

    /**
     * Notes that an order cannot be made as it is: it waits until its texts change or somebody asks for another try.
     *
     * @param reason for people
     */
    void hold(String id, String reason);

    /**
     * Notes that an order could not be written now: it is made again by itself, later each time.
     *
     * @param reason for people
     */
    void postpone(String id, String reason);

    /**
     * Has a held order made again.
     *
     * @throws UnknownPrintOrder if there is none
     * @throws org.rundruf.announcement.WrongState if it is not held
     */
    PrintOrder retry(String id);

    /** @return orders in the tray that have to be handed over to the print shop now, the oldest first */
    List<PrintOrder> toHandOver();

    /** Notes that the print shop has an order. */
    void handedOver(String id);

    /**
     * Notes that an order could not be handed over: it stays whole in the tray and is tried again, later each time.
     *
     * @param reason for people
     */
    void notHandedOver(String id, String reason);

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
