package org.rundruf.channel.wiring;

import org.apache.camel.Consumer;
import org.apache.camel.Endpoint;
import org.apache.camel.support.DefaultPollingConsumerPollStrategy;
import org.rundruf.delivery.outage.DatabaseWatch;

/** Lets what begins by itself, at its time or with a file, wait while the database is away. */
final class DatabaseTurn extends DefaultPollingConsumerPollStrategy {
    private final DatabaseWatch database;

    DatabaseTurn(DatabaseWatch database) {
        this.database = database;
    }

    @Override
    public boolean begin(Consumer consumer, Endpoint endpoint) {
        return !database.isAway();
    }
}
