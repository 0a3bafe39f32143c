package org.rundruf.audience;

import org.springframework.jdbc.core.JdbcTemplate;

/** Hands out ids of a sequence that counts in blocks of 1,000. */
final class IdBlock {
    private static final int SIZE = 1000;

    private final JdbcTemplate jdbc;
    private final String sequence;
    private long next;
    private int left;

    IdBlock(JdbcTemplate jdbc, String sequence) {
        this.jdbc = jdbc;
        this.sequence = sequence;
    }

    long next() {
        if (left == 0) {
            next = jdbc.queryForObject("SELECT nextval('" + sequence + "')", Long.class);
            left = SIZE;
        }
        left--;
        return next++;
    }
}
