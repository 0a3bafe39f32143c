package org.rundruf.audit;

import java.util.ArrayList;
import java.util.List;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What the running transaction has noted so far. */
final class BeforeCommit implements TransactionSynchronization {
    private final ChainEnd chain;
    private final List<AuditEntry> entries = new ArrayList<>();

    private BeforeCommit(ChainEnd chain) {
        this.chain = chain;
    }

    /** @return that of the running transaction */
    static BeforeCommit of(ChainEnd chain) {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(BeforeCommit.class::isInstance)
                .map(BeforeCommit.class::cast)
                .filter(known -> known.chain == chain)
                .findFirst()
                .orElseGet(() -> begin(chain));
    }

    private static BeforeCommit begin(ChainEnd chain) {
        BeforeCommit begun = new BeforeCommit(chain);
        TransactionSynchronizationManager.registerSynchronization(begun);
        return begun;
    }

    void add(AuditEntry entry) {
        entries.add(entry);
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        chain.append(entries);
    }
}
