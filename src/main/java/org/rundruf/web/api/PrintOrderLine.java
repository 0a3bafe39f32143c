package org.rundruf.web.api;

import java.time.OffsetDateTime;
import org.rundruf.print.PrintOrder;

/**
 * A print order as the print shop sees it.
 *
 * @param replaces the order that this one replaces, absent if there is none
 * @param reason why it is held or not handed over yet, absent if all is well
 */
record PrintOrderLine(
        String id,
        String announcement,
        int version,
        String channel,
        String state,
        String replaces,
        OffsetDateTime createdAt,
        String reason) {

    static PrintOrderLine of(PrintOrder order) {
        return new PrintOrderLine(
                order.id(),
                order.announcement(),
                order.version(),
                order.channel().tag(),
                order.state().tag(),
                order.replaces(),
                order.createdAt(),
                order.reason());
    }
}
