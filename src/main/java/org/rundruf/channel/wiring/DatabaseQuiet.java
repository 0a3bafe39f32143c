package org.rundruf.channel.wiring;

import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.support.LoggingExceptionHandler;
import org.rundruf.delivery.outage.DatabaseWatch;

/** What consumers say of an exchange that failed, but not that the database is away. */
final class DatabaseQuiet extends LoggingExceptionHandler {
    private final DatabaseWatch database;

    DatabaseQuiet(CamelContext context, DatabaseWatch database) {
        super(context, DatabaseQuiet.class);
        this.database = database;
    }

    @Override
    public void handleException(String message, Exchange exchange, Throwable failure) {
        if (!database.isCause(failure)) {
            super.handleException(message, exchange, failure);
        }
    }
}
