package org.rundruf.delivery;

import java.util.List;
import java.util.function.LongFunction;
import org.springframework.stereotype.Component;

/** Goes through deliveries in the order of their contact points, page by page, each page in a transaction of its own. */
@Component
class ContactPages {
    private final Contended contended;

    ContactPages(Contended contended) {
        this.contended = contended;
    }

    record Row(long id, long contact) {}

    /**
     * @param size how many rows a full page has: after one there may be another
     * @param page does its work, and gives the rows after a contact point
     * @return how many rows there were
     */
    int through(int size, LongFunction<List<Row>> page) {
        int rows = 0;
        long last = 0;
        List<Row> done;
        do {
            long after = last;
            done = contended.execute(() -> page.apply(after));
            rows += done.size();
            last = done.isEmpty() ? last : done.get(done.size() - 1).contact();
        } while (done.size() == size);
        return rows;
    }
}
