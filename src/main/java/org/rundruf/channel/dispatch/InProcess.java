package org.rundruf.channel.dispatch;

import java.util.List;
import org.rundruf.announcement.Channel;
import org.rundruf.delivery.Delivery;
import org.rundruf.delivery.Ledger;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.stereotype.Component;

/** Sends what it claimed itself; a bounded queue in memory is in between. */
@Component("dispatch")
@ConditionalOnExpression("!'jms'.equals('${rundruf.dispatch}')")
public class InProcess implements Dispatch {
    private static final String NAME = "in-process";
    private final Ledger ledger;

    /** @throws IllegalArgumentException if something else is wanted */
    InProcess(Ledger ledger, @Value("${rundruf.dispatch}") String configured) {
        if (!NAME.equals(configured)) {
            throw new IllegalArgumentException("rundruf.dispatch: '" + configured + "' is not known; write in-process,"
                    + " or jms to send over an Artemis broker");
        }
        this.ledger = ledger;
    }

    @Override
    public List<?> claim(Channel channel, int limit) {
        return ledger.claim(channel, limit);
    }

    @Override
    public Delivery take(String channel, Object body) {
        return (Delivery) body;
    }

    @Override
    public void failed(Exception cause) throws Exception {
        throw cause;
    }

    @Override
    public void attend() {
        // there is nothing that could be away
    }
}
