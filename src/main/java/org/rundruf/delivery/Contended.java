package org.rundruf.delivery;

import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Transactions on rows that others want as well. A database that sees two of them wait for each other ends one, which then
 * is tried again.
 */
@Component
class Contended {
    private static final int TRIES = 5;

    private final TransactionTemplate transaction;

    Contended(TransactionTemplate transaction) {
        this.transaction = transaction;
    }

    /** @return what the work gives. @throws ConcurrencyFailureException if it was in vain several times */
    <T> T execute(Supplier<T> work) {
        for (int attempt = 1; attempt < TRIES; attempt++) {
            try {
                return transaction.execute(status -> work.get());
            } catch (ConcurrencyFailureException again) {
                continue;
            }
        }
        return transaction.execute(status -> work.get());
    }
}
