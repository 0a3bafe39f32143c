package org.rundruf.channel.broker;

import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.ExceptionListener;
import jakarta.jms.JMSException;
import jakarta.jms.Session;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import org.rundruf.delivery.Ledger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether the broker is there. While it is not, nothing is offered; once it is there again, everything that was on offer
 * is taken back first, since nobody knows what it has lost.
 */
public class Broker implements ExceptionListener {
    private static final Logger LOG = LoggerFactory.getLogger(Broker.class);

    private final ConnectionFactory connections;
    private final Ledger ledger;
    private final Clock clock;
    private final String address;
    private Outage outage;
    private boolean isUp;

    /** @param address for people, without what nobody is to read */
    Broker(ConnectionFactory connections, Ledger ledger, Clock clock, String address) {
        this.connections = connections;
        this.ledger = ledger;
        this.clock = clock;
        this.address = address;
    }

    /** A time in which it does not answer. */
    record Outage(Instant since, String reason) {}

    String address() {
        return address;
    }

    /** @return true if deliveries may be offered over it */
    synchronized boolean isUp() {
        return isUp;
    }

    /** @return since when and why it is away; null if it is there, or was not looked for yet */
    synchronized Outage outage() {
        return outage;
    }

    @Override
    public void onException(JMSException cause) {
        lost(cause);
    }

    /** It does not do what it should. Said once, until it does again. */
    synchronized void lost(Exception cause) {
        isUp = false;
        if (outage == null) {
            outage = new Outage(clock.instant(), reason(cause));
            LOG.warn(
                    "The broker at {} does not answer: {}. Deliveries wait in the ledger until it does.",
                    address,
                    outage.reason());
        }
    }

    /**
     * Looks for it, unless it is known to be there.
     *
     * @param queues that this node has to be able to listen to
     */
    void look(Collection<String> queues) {
        if (isUp()) {
            return;
        }
        try {
            visit(queues);
        } catch (JMSException | RuntimeException e) {
            lost(e);
            return;
        }
        back();
    }

    private void visit(Collection<String> queues) throws JMSException {
        try (Connection connection = connections.createConnection();
                Session session = connection.createSession()) {
            for (String queue : queues) {
                session.createConsumer(session.createQueue(queue)).close();
            }
        }
    }

    /** Outside the lock: whoever has lost it must not wait for the ledger. */
    private void back() {
        Outage over = outage();
        if (over != null) {
            ledger.recall();
            LOG.info("The broker at {} is there again, after {} without it", address, over.since());
        }
        synchronized (this) {
            isUp = true;
            outage = null;
        }
    }

    private static String reason(Exception cause) {
        Throwable root = cause;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
    }
}
