package org.rundruf.channel.wiring;

import org.apache.camel.LoggingLevel;
import org.apache.camel.spi.CamelLogger;
import org.rundruf.delivery.outage.DatabaseWatch;

/** Where routes say what failed. A database that is away is said once, not by every route that misses it. */
final class DatabaseLog extends CamelLogger {
    private final DatabaseWatch database;

    DatabaseLog(DatabaseWatch database) {
        super(DatabaseLog.class.getName(), LoggingLevel.ERROR);
        this.database = database;
    }

    @Override
    public void log(String message, Throwable failure, LoggingLevel level) {
        if (!database.isCause(failure)) {
            super.log(message, failure, level);
        }
    }

    @Override
    public void log(String message, Throwable failure) {
        log(message, failure, getLevel());
    }
}
