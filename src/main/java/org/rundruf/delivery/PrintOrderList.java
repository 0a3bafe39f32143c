package org.rundruf.delivery;

import java.util.List;
import org.rundruf.announcement.Announcement;

/** Knows the print orders of a version; the print room's neighbours provide it. */
@FunctionalInterface
public interface PrintOrderList {

    /** @return the orders with their states, as the API shows them; empty if nothing is printed */
    List<?> of(Announcement announcement);
}
