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
    private final Outcomes outcomes;

    LedgerLifecycle(Ledger ledger, Settlement settlement, Recorder recorder, Outcomes outcomes) {
        this.ledger = ledger;
        this.recorder = recorder;
        this.outcomes = outcomes;
        this.settlement = settlement;
    }

    /** Comes before routes and web server start. What stands in a journal is in no doubt. */
    @Override
    public void afterSingletonsInstantiated() {
        recorder.write();
        outcomes.recover();
        settlement.recover();
    }

    /** Comes before routes and web server stop. */
    @EventListener(ContextClosedEvent.class)
    void release() {
        ledger.release();
    }
}
