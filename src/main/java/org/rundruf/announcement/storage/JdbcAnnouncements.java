package org.rundruf.announcement.storage;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Announcements;
import org.rundruf.announcement.Approval;
import org.rundruf.announcement.Document;
import org.rundruf.announcement.Incoming;
import org.rundruf.announcement.Intake.Received;
import org.rundruf.announcement.KitCatalogue;
import org.rundruf.announcement.Phase;
import org.rundruf.announcement.Rehearsal;
import org.rundruf.announcement.Span;
import org.rundruf.audit.AuditTrail;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** The announcements in H2 or PostgreSQL. Each call is one transaction, or part of the caller's. */
@Repository("announcements")
public class JdbcAnnouncements implements Announcements {
    /** Less is no delay worth telling: the next look at what is due, or a restart. */
    private static final Duration PUNCTUAL = Duration.ofMinutes(5);

    private final Versions versions;
    private final Listing listing;
    private final PhaseCounts phases;
    private final Store store;
    private final LifeCycle lifeCycle;
    private final TransactionOperations transaction;

    /**
     * @param zone the city's, in which days begin and end
     * @param rehearsal whether recorded alerts may be played back
     * @param trail where each move is noted
     */
    public JdbcAnnouncements(
            JdbcClient client,
            PlatformTransactionManager transactions,
            Clock clock,
            ZoneId zone,
            Rehearsal rehearsal,
            AuditTrail trail) {
        this(client, transactions, clock, zone, rehearsal, trail, word -> Set.of());
    }

    /** @param kits by whose words announcements are found, too */
    @Autowired
    JdbcAnnouncements(
            JdbcClient client,
            PlatformTransactionManager transactions,
            Clock clock,
            ZoneId zone,
            Rehearsal rehearsal,
            AuditTrail trail,
            ObjectProvider<KitCatalogue> kits) {
        this(
                client,
                transactions,
                clock,
                zone,
                rehearsal,
                trail,
                word -> kits.getObject().saying(word));
    }

    private JdbcAnnouncements(
            JdbcClient client,
            PlatformTransactionManager transactions,
            Clock clock,
            ZoneId zone,
            Rehearsal rehearsal,
            AuditTrail trail,
            Function<String, Set<String>> kitsSaying) {
        Moves moves = new Moves(client, clock, trail);
        this.versions = new Versions(client);
        this.listing = new Listing(client, clock, new Search(kitsSaying));
        this.phases = new PhaseCounts(client, clock);
        this.store = new Store(versions, new VersionWriter(client, clock, zone), moves);
        this.lifeCycle = new LifeCycle(versions, moves, new Authors(client), new Expiry(clock, rehearsal), clock);
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public Received store(Document document, String author) {
        return changing(() -> store.underItsId(document, author));
    }

    @Override
    public Received receive(Incoming incoming, String author) {
        Received received = incoming.hasOwnId()
                ? store(incoming.document(), author)
                : changing(() -> store.underFreeId(incoming.document(), author));
        return received.with(incoming.notes());
    }

    @Override
    public Optional<Announcement> find(String id) {
        return versions.newest(id);
    }

    @Override
    public Announcement version(long key) {
        return versions.version(key);
    }

    @Override
    public List<Announcement> versions(Set<Long> keys) {
        return versions.versions(keys);
    }

    @Override
    public List<Announcement> history(String id) {
        return versions.history(id);
    }

    @Override
    public Optional<Announcement> sentBefore(Announcement version) {
        return versions.sentBefore(version);
    }

    @Override
    public boolean isReplaced(String source) {
        return versions.isReplaced(source);
    }

    @Override
    public Optional<Approval> approval(long key) {
        return versions.approval(key);
    }

    @Override
    public List<Announcement> list(Filter filter, int limit, int offset) {
        return listing.page(filter, limit, offset);
    }

    @Override
    public long count(Filter filter) {
        return listing.count(filter);
    }

    @Override
    public List<Span> between(OffsetDateTime from, OffsetDateTime to, int limit) {
        return listing.between(from, to, limit);
    }

    @Override
    public Map<Phase, Long> phases() {
        return phases.now();
    }

    @Override
    public List<Announcement> validIn(String quarter, OffsetDateTime at) {
        return listing.validIn(quarter, at);
    }

    @Override
    public Announcement submit(String id, String user) {
        return changing(() -> lifeCycle.submit(id, user));
    }

    @Override
    public Announcement approve(String id, Integer seen, String user) {
        return changing(() -> lifeCycle.approve(id, seen, user));
    }

    @Override
    public Announcement send(String id, Integer seen, String user) {
        return changing(() -> lifeCycle.send(id, seen, user));
    }

    @Override
    public Announcement cancel(String id, String user) {
        return changing(() -> lifeCycle.cancel(id, user));
    }

    @Override
    public Announcement release(long key) {
        return changing(() -> lifeCycle.release(key));
    }

    @Override
    public List<Announcement> due() {
        List<Announcement> due = transaction.execute(status -> lifeCycle.due());
        if (!due.isEmpty()) {
            phases.changed();
        }
        return due;
    }

    @Override
    public List<Announcement> lapsed() {
        return lifeCycle.lapsed();
    }

    @Override
    public boolean lapse(long key) {
        return changing(() -> lifeCycle.lapse(key));
    }

    @Override
    public Optional<Duration> late(long key) {
        return versions.late(key).filter(time -> time.compareTo(PUNCTUAL) >= 0);
    }

    @Override
    public List<Announcement> sending() {
        return versions.sending();
    }

    @Override
    public void complete(long key) {
        transaction.executeWithoutResult(status -> lifeCycle.complete(key));
        phases.changed();
    }

    @Override
    public void reopen(long key, String user) {
        transaction.executeWithoutResult(status -> lifeCycle.reopen(key, user));
        phases.changed();
    }

    private <T> T changing(Supplier<T> change) {
        T changed = transaction.execute(status -> change.get());
        phases.changed();
        return changed;
    }
}
