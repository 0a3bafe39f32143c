package org.rundruf.delivery.outage;

import java.time.Instant;

/**
 * A time without a database.
 *
 * @param reason in one line, what it or the way there says
 */
record Outage(Instant since, String reason) {}
