package org.rundruf.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rundruf.audit.Verdict.Kind;
import org.rundruf.testing.Databases;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class AuditTrailTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-30T09:00:00.123456789Z"), ZoneOffset.UTC);

    private JdbcClient jdbc;
    private TransactionTemplate transaction;
    private AuditTrail trail;
    private AuditLog log;

    void open(Databases database) {
        DataSource source = database.fresh();
        jdbc = JdbcClient.create(source);
        transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        ChainEnd chain = new ChainEnd(jdbc);
        trail = new JdbcAuditTrail(chain, transaction, () -> Optional.of("author"), CLOCK);
        log = new AuditLog(jdbc, new Verification(jdbc, chain));
    }

    private void fill(int entries) {
        IntStream.range(0, entries)
                .forEach(i -> trail.note(AuditNote.of("announcement.edited").about("a-" + i, i)));
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatIsNotedStandsInOrderAndIsWhole(Databases database) {
        open(database);
        assertThat(log.verify()).isEqualTo(new Verdict(0, Seal.BEGINNING, List.of()));
        trail.note(AuditNote.of("announcement.approved")
                .by("approver")
                .about("hafen", 2)
                .with("language", "uk"));
        trail.note(AuditNote.of("sign-in.refused").by("?"));
        trail.note(AuditNote.of("quarters.imported").with("imported", 3).with("text", "a\0b\nc" + "ä".repeat(3000)));

        List<AuditEntry> all = log.page(AuditFilter.ALL, Long.MAX_VALUE, 10);
        assertThat(all).extracting(AuditEntry::number).containsExactly(3L, 2L, 1L);
        assertThat(all.get(2).at()).isEqualTo("2026-11-30T09:00:00.123456Z");
        assertThat(all.get(2).actor()).isEqualTo("approver");
        assertThat(all.get(2).version()).isEqualTo(2);
        assertThat(all.get(2).detail()).isEqualTo("language=uk");
        assertThat(all.get(1).version()).isNull();
        assertThat(all.get(0).actor()).isEqualTo("author");
        assertThat(all.get(0).detail()).hasSize(2000).startsWith("imported=3 text=a b c");
        assertThat(log.verify()).isEqualTo(new Verdict(3, all.get(0).hash(), List.of()));
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void filtersArePutTogether(Databases database) {
        open(database);
        fill(3);
        trail.note(AuditNote.of("announcement_edited").by("b%"));
        trail.note(AuditNote.of("sign-in.done").by("approver"));

        assertThat(log.page(new AuditFilter("approver", null, null, null, null), 99, 9))
                .hasSize(1);
        assertThat(log.page(new AuditFilter(null, "announcement_", null, null, null), 99, 9))
                .hasSize(1);
        assertThat(log.page(
                        new AuditFilter(
                                "author", "announcement", "a-1", CLOCK.instant().minusSeconds(1), null),
                        99,
                        9))
                .extracting(AuditEntry::subject)
                .containsExactly("a-1");
        assertThat(log.page(
                        new AuditFilter(null, null, null, null, CLOCK.instant().minusSeconds(1)), 99, 9))
                .isEmpty();
        assertThat(log.page(AuditFilter.ALL, 3, 9))
                .extracting(AuditEntry::number)
                .containsExactly(2L, 1L);
        List<AuditEntry> each = new ArrayList<>();
        log.each(AuditFilter.ALL, each::add);
        assertThat(each).hasSize(5);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatIsTakenBackIsNotNoted(Databases database) {
        open(database);
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    trail.note(AuditNote.of("announcement.sent"));
                    throw new IllegalStateException("the change fails");
                }))
                .isInstanceOf(IllegalStateException.class);
        transaction.executeWithoutResult(status -> fill(2));
        assertThat(log.verify().entries()).isEqualTo(2);
        assertThat(log.verify().isIntact()).isTrue();
    }

    /** Each holds something of its own before it notes, as changes of announcements do. */
    @ParameterizedTest
    @EnumSource(Databases.class)
    void manyWritersKeepOneChain(Databases database) throws Exception {
        open(database);
        IntStream.range(0, 4)
                .forEach(i -> jdbc.sql("INSERT INTO announcement (id) VALUES (?)")
                        .param("a" + i)
                        .update());
        List<Callable<Object>> writers = IntStream.range(0, 6)
                .mapToObj(writer -> Executors.callable(() -> write(writer)))
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(writers.size());
        try {
            for (Future<Object> end : threads.invokeAll(writers)) {
                end.get();
            }
        } finally {
            threads.shutdown();
        }
        assertThat(log.verify().entries()).isEqualTo(6 * 20 * 2);
        assertThat(log.verify().faults()).isEmpty();
    }

    /** The first note comes before a lock that others hold: if noting locked anything, these would wait for each other. */
    private void write(int writer) {
        for (int i = 0; i < 20; i++) {
            String id = "a" + (writer + i) % 4;
            transaction.executeWithoutResult(status -> {
                trail.note(AuditNote.of("announcement.edited").about(id));
                jdbc.sql("UPDATE announcement SET newest_key = 1 WHERE id = ?")
                        .param(id)
                        .update();
                trail.note(AuditNote.of("announcement.submitted").about(id));
            });
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void tamperingShows(Databases database) {
        open(database);
        fill(6);
        assertThat(after("UPDATE audit_entry SET actor = 'somebody' WHERE number = 3"))
                .containsExactly("3-3 CHANGED");
        assertThat(after("UPDATE audit_entry SET version = NULL WHERE number = 1"))
                .containsExactly("1-1 CHANGED");
        assertThat(after("UPDATE audit_entry SET made_at = made_at - INTERVAL '1' DAY WHERE number = 6"))
                .containsExactly("6-6 CHANGED");
        assertThat(after("DELETE FROM audit_entry WHERE number IN (2, 3)")).containsExactly("2-3 MISSING");
        assertThat(after("DELETE FROM audit_entry WHERE number >= 5")).containsExactly("5-6 CUT");
        assertThat(after("DELETE FROM audit_entry")).containsExactly("1-6 CUT");
        assertThat(after("DELETE FROM audit_entry WHERE number = 6", "UPDATE audit_head SET entries = 5"))
                .containsExactly("5-5 END");
        assertThat(after("DELETE FROM audit_head")).containsExactly("1-1 ADDED");
        assertThat(after(swap(2, 99), swap(4, 2), swap(99, 4)))
                .containsExactly("2-2 CHANGED", "3-3 CHANGED", "4-4 CHANGED", "5-5 CHANGED");
        assertThat(after("DELETE FROM audit_entry WHERE number = 2", swap(3, 2), swap(4, 3), swap(5, 4), swap(6, 5)))
                .contains("2-2 CHANGED", "6-6 CUT");
        assertThat(after(added())).containsExactly("7-7 ADDED");
    }

    private static String swap(int from, int to) {
        return "UPDATE audit_entry SET number = " + to + " WHERE number = " + from;
    }

    private static String added() {
        return "INSERT INTO audit_entry SELECT 7, made_at, actor, action, subject, version, detail, hash"
                + " FROM audit_entry WHERE number = 1";
    }

    /** @return what shows after somebody had their hands in the database; then it is as before */
    private List<String> after(String... tampering) {
        return transaction.execute(status -> {
            List.of(tampering).forEach(sql -> jdbc.sql(sql).update());
            status.setRollbackOnly();
            return log.verify().faults().stream()
                    .map(fault -> fault.number() + "-" + fault.last() + " "
                            + Kind.valueOf(fault.kind().name()))
                    .toList();
        });
    }
}
