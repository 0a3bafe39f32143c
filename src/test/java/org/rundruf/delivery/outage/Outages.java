package org.rundruf.delivery.outage;

import java.time.Clock;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** A watch that knows only what it is told, for tests of other packages. */
public final class Outages {
    private Outages() {}

    /** @return one that asks nobody */
    public static DatabaseWatch watch() {
        return new DatabaseWatch(null, Clock.systemUTC(), new StaticListableBeanFactory().getBeanProvider(Kept.class));
    }
}
