package org.rundruf.channel.broker;

import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import org.rundruf.delivery.Ticket;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jms.support.converter.MessageConverter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tickets as messages: a line of JSON that names a row of the ledger, and nobody. The broker need not write it to disk,
 * and hands out the urgent ones first.
 */
class TicketMessages implements MessageConverter {
    /** Of the messages; what has another one was written by another release of the hub. */
    static final int FORMAT = 1;

    private static final Logger LOG = LoggerFactory.getLogger(TicketMessages.class);
    private static final int MOST_URGENT = 9;
    private static final int STEP = 3;
    private final JsonMapper json = new JsonMapper();

    /** What a message says. */
    record Form(int format, long delivery, int attempt, int priority) {}

    @Override
    public Message toMessage(Object body, Session session) throws JMSException {
        Ticket ticket = (Ticket) body;
        Form form = new Form(FORMAT, ticket.delivery(), ticket.attempt(), ticket.priority());
        TextMessage message = session.createTextMessage(json.writeValueAsString(form));
        message.setJMSDeliveryMode(DeliveryMode.NON_PERSISTENT);
        message.setJMSPriority(MOST_URGENT - STEP * ticket.priority());
        return message;
    }

    /** @return the ticket, or null if it is none that this release can read: its delivery is offered again later */
    @Override
    public Object fromMessage(Message message) throws JMSException {
        return message instanceof TextMessage text ? ticket(text.getText()) : unreadable("no text");
    }

    private Ticket ticket(String text) {
        try {
            Form form = json.readValue(text, Form.class);
            return form != null && form.format() == FORMAT
                    ? new Ticket(form.delivery(), form.attempt(), form.priority())
                    : unreadable(form == null ? "nothing" : "format " + form.format());
        } catch (JacksonException | IllegalArgumentException e) {
            return unreadable(e.getClass().getSimpleName());
        }
    }

    private static Ticket unreadable(String what) {
        LOG.warn("A message in the broker is not one of this release ({}) and is left out", what);
        return null;
    }
}
