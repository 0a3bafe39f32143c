package org.rundruf.print;

import static org.rundruf.print.PrintOrderState.HELD;
import static org.rundruf.print.PrintOrderState.PLANNED;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Print orders that wait: for a text to change, for the tray, or for the print shop's server. */
final class Waiting {
    /** In the column of that name: the order has to be handed over. */
    static final String HANDOVER = "waiting";

    private static final String DONE = "done";
    private static final int REASON_LENGTH = 1000;
    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final int MOST_DOUBLINGS = 7;

    private final JdbcClient jdbc;
    private final Clock clock;

    Waiting(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return false if it was not planned any more */
    boolean hold(String id, String reason) {
        return jdbc.sql("UPDATE print_order SET state = ?, reason = ?, next_try = NULL WHERE id = ? AND state = ?")
                        .params(HELD.tag(), shortened(reason), id, PLANNED.tag())
                        .update()
                == 1;
    }

    void postpone(String id, String reason) {
        jdbc.sql(
                        "UPDATE print_order SET state = ?, reason = ?, tries = tries + 1, next_try = ? WHERE id = ? AND state = ?")
                .params(HELD.tag(), shortened(reason), nextTry(id), id, PLANNED.tag())
                .update();
    }

    /** Plans again what was only postponed. */
    void wakeDue() {
        jdbc.sql("UPDATE print_order SET state = ? WHERE state = ? AND next_try <= ?")
                .params(PLANNED.tag(), HELD.tag(), now())
                .update();
    }

    void made(String id) {
        jdbc.sql("UPDATE print_order SET reason = NULL, tries = 0, handover = ?, next_try = ? WHERE id = ?")
                .params(HANDOVER, now(), id)
                .update();
    }

    void handedOver(String id) {
        jdbc.sql("UPDATE print_order SET reason = NULL, handover = ?, next_try = NULL WHERE id = ?")
                .params(DONE, id)
                .update();
    }

    void notHandedOver(String id, String reason) {
        jdbc.sql("UPDATE print_order SET reason = ?, tries = tries + 1, next_try = ? WHERE id = ?")
                .params(shortened(reason), nextTry(id), id)
                .update();
    }

    /** Twice as long after each try, up to an hour. */
    private OffsetDateTime nextTry(String id) {
        int tries = jdbc.sql("SELECT tries FROM print_order WHERE id = ?")
                .param(id)
                .query(Integer.class)
                .single();
        return now().plus(FIRST.multipliedBy(1L << Math.min(tries, MOST_DOUBLINGS)));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static String shortened(String reason) {
        return reason.length() <= REASON_LENGTH ? reason : reason.substring(0, REASON_LENGTH);
    }
}
