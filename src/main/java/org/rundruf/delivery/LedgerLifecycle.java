package org.rundruf.delivery;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Settles this node's past before anything is sent, and gives back what it holds before anything stops. */
@Component
class LedgerLifecycle implements SmartInitializingSingleton {
    private final Ledger ledger;
    private final Settlement settlement;
    private final Recorder recorder;

    LedgerLifecycle(Ledger ledger, Settlement settlement, Recorder recorder) {
        this.ledger = ledger;
        this.recorder = recorder;
        this.settlement = settlement;
    }

    /** Comes before routes and web server start. What was kept while there was no database is in no doubt. */
    @Override
    public void afterSingletonsInstantiated() {
        recorder.write();
        settlement.recover();
    }

    /** Comes before routes and web server stop. */
    @EventListener(ContextClosedEvent.class)
    void release() {
        ledger.release();
    }
}
