package org.rundruf.delivery.outage;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** Tells a database that is away, full or shut from one that refuses a statement. */
public final class DatabaseFailures {
    /**
     * Connections, resources, shutdown, input and output, and a server that only reads (25006).
     *
     * @see <a href="https://www.postgresql.org/docs/current/errcodes-appendix.html">PostgreSQL's error codes</a>
     */
    private static final Pattern STATES = Pattern.compile("08.*|25006|53.*|57P.*|58.*");

    /** Cannot read or write (90028, 90031), connection broken (90067), shut (90098, 90121). */
    private static final Set<Integer> H2 = Set.of(90028, 90031, 90067, 90098, 90121);

    /** A full disk comes out of H2 as any kind of error, but never without this one. */
    private static final String H2_STORE = "org.h2.mvstore.MVStoreException";

    /** That somebody else holds a row for too long, or each holds what the other waits for, comes with it, too. */
    private static final Set<Integer> H2_LOCKED = Set.of(50200, 40001);

    /** What HikariCP says, without any code, of a connection that it has found broken or got back. */
    private static final String EVICTED = "Connection is closed";

    private DatabaseFailures() {}

    /** @return true if nothing was changed and nothing can be, until the database is back */
    public static boolean isAway(Throwable failure) {
        return causes(failure).anyMatch(DatabaseFailures::saysSo)
                && causes(failure).noneMatch(DatabaseFailures::saysLocked);
    }

    /** @return in one line, what is wrong at the bottom of it */
    public static String reason(Throwable failure) {
        String message = causes(failure)
                .map(Throwable::getMessage)
                .filter(Objects::nonNull)
                .reduce((outer, inner) -> inner)
                .orElseGet(failure::toString);
        return message.lines().findFirst().orElse("").strip();
    }

    private static boolean saysSo(Throwable cause) {
        if (cause instanceof SQLException refused) {
            String state = Objects.toString(refused.getSQLState(), "");
            return STATES.matcher(state).matches()
                    || H2.contains(refused.getErrorCode())
                    || state.isEmpty() && EVICTED.equals(refused.getMessage());
        }
        return cause instanceof CannotGetJdbcConnectionException
                || cause instanceof CannotCreateTransactionException
                || cause.getClass().getName().equals(H2_STORE);
    }

    private static boolean saysLocked(Throwable cause) {
        return cause instanceof SQLException refused && H2_LOCKED.contains(refused.getErrorCode());
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, DatabaseFailures::cause)
                .limit(20);
    }

    /** That a transaction could not even be rolled back says less than what it failed of. */
    private static Throwable cause(Throwable failure) {
        return failure instanceof TransactionSystemException overridden && overridden.getApplicationException() != null
                ? overridden.getApplicationException()
                : failure.getCause();
    }
}
