package org.rundruf.channel;

import org.rundruf.print.PrintOrder;

/** Makes what the print shop is handed; a bean named {@code press}. */
public interface Press {

    /** Puts the files of an order into the tray, whole or not at all; what lies there of an earlier attempt is replaced. */
    void produce(PrintOrder order);
}
