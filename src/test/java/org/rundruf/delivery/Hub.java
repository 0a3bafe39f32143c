package org.rundruf.delivery;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Channel;
import org.rundruf.announcement.Document;
import org.rundruf.announcement.Facts;
import org.rundruf.announcement.Purpose;
import org.rundruf.announcement.Text;
import org.rundruf.announcement.Topic;
import org.rundruf.announcement.Urgency;
import org.rundruf.announcement.storage.JdbcAnnouncements;
import org.rundruf.audience.Audience;
import org.rundruf.audit.AuditTrail;
import org.rundruf.delivery.outage.Outages;
import org.rundruf.localization.Languages;
import org.rundruf.localization.Localization;
import org.rundruf.testing.MovableClock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Ledger, audience and announcements of an empty database, and the nodes that work on it. */
final class Hub {
    static final DeliverySettings SETTINGS =
            new DeliverySettings(3, Duration.ofSeconds(60), Duration.ofSeconds(30), Duration.ofHours(1), Duration.ZERO);

    private static final Languages LANGUAGES = Localization.standard().languages();

    final MovableClock clock;
    final Audience audience;
    final JdbcAnnouncements announcements;
    QuietHours quietHours;
    private FallbackSettings fallbackSettings = new FallbackSettings(null, List.of());
    private String frequencyCap = "none";
    private String digestTime = "18:00";
    boolean takesText = true;
    NodeOfHub node;

    Hub(DataSource database) {
        this(database, new MovableClock("2026-11-24T09:00:00Z"));
    }

    Hub(DataSource database, MovableClock clock) {
        this.clock = clock;
        audience = new Audience(database, clock).withCity();
        announcements = new JdbcAnnouncements(
                audience.client,
                new JdbcTransactionManager(database),
                clock,
                ZoneId.of("Europe/Berlin"),
                () -> true,
                AuditTrail.NONE);
        quietHours("none");
    }

    void fallback(Duration after, String... order) {
        fallbackSettings = new FallbackSettings(after, List.of(order));
        node = node("one");
    }

    void frequencyCap(int most, String time) {
        frequencyCap = String.valueOf(most);
        digestTime = time;
        node = node("one");
    }

    void quietHours(String hours) {
        quietHours = new QuietHours(clock, ZoneId.of("Europe/Berlin"), () -> true, hours);
        node = node("one");
    }

    /** A process of the hub. */
    record NodeOfHub(JdbcLedger ledger, Attempts attempts, Settlement settlement, Planning planning) {}

    NodeOfHub node(String name) {
        return node(name, clock);
    }

    NodeOfHub node(String name, MovableClock clock) {
        Node node = new Node(name);
        Contended contended = new Contended(audience.transaction);
        ContactPages pages = new ContactPages(contended);
        Changing changing = new Changing(clock, new Backoff(clock, new Random(1), SETTINGS));
        LedgerRows rows = new LedgerRows(audience.jdbc);
        Plans plans = new Plans(audience.jdbc, audience.transaction, clock, AuditTrail.NONE);
        Attempts attempts = new Attempts(clock, clock.steady(), SETTINGS);
        Counters counters = new Counters(audience.jdbc, clock);
        Held held = new Held(audience.jdbc);
        LedgerEntries entries = new LedgerEntries(audience.jdbc);
        StepWriter writer = new StepWriter(audience.jdbc, clock);
        Changes changes = new Changes(entries, counters, writer, new Riders(entries, writer, held));
        QuietHours quiet = quietHours;
        FrequencyCap cap = new FrequencyCap(clock, ZoneId.of("Europe/Berlin"), quiet, frequencyCap, digestTime);
        Digests digests = new Digests(audience.jdbc, rows, held, cap, changing, changes, windows());
        Settlement settlement = new Settlement(
                audience.client, audience.transaction, clock, clock.steady(), rows, digests, node, SETTINGS);
        GroupCommit commit = new GroupCommit(contended, changes);
        Fallback fallback =
                new Fallback(audience.jdbc, audience.transaction, clock, fallbackSettings, changing, changes);
        Planning planning = new Planning(
                audience.jdbc,
                audience.transaction,
                new Recipients(audience.jdbc, clock),
                new PlannedLanguages(audience.jdbc, new LanguageCodes(audience.client), LANGUAGES),
                new Lineage(audience.client),
                plans,
                new PlannedCounts(audience.jdbc, counters),
                fallback);
        Sweep sweep = new Sweep(audience.jdbc, pages, clock, changing, changes);
        Claims claims = new Claims(
                audience.jdbc,
                contended,
                clock,
                rows,
                changes,
                counters,
                changing,
                new Waiting(audience.jdbc, quiet, changing, changes),
                new Overflow(
                        audience.jdbc,
                        cap,
                        new SentToday(audience.jdbc, cap),
                        held,
                        new Corrections(audience.jdbc),
                        changing,
                        changes),
                digests,
                SETTINGS);
        Offers offers = new Offers(audience.jdbc, clock, node, SETTINGS);
        Offering offering = new Offering(clock, claims, offers, rows, digests, attempts, changing, commit);
        JdbcLedger ledger = new JdbcLedger(
                planning,
                plans,
                claims,
                offering,
                node,
                attempts,
                changing,
                commit,
                atOnce(new Recorder(commit, changing, Outages.watch(), journal()), attempts),
                settlement,
                new Halting(audience.jdbc, plans, attempts, changing, commit, sweep, offering, node, SETTINGS),
                fallback,
                new Repetition(audience.jdbc, pages, clock, changing, changes),
                new Counts(audience.jdbc));
        return new NodeOfHub(ledger, attempts, settlement, planning);
    }

    /** Nobody starts them, so that an outcome is written when its call returns. */
    private static Outcomes atOnce(Recorder recorder, Attempts attempts) {
        return new Outcomes(recorder, attempts, journal(), journal());
    }

    private static OutcomeJournal journal() {
        return new OutcomeJournal(Path.of("target/no.journal"));
    }

    private ObjectProvider<ReplyWindow> windows() {
        DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
        beans.registerSingleton("window", new ReplyWindow() {
            @Override
            public Instant opensAfter() {
                return clock.instant();
            }

            @Override
            public boolean takesText(Instant lastInboundAt) {
                return takesText;
            }

            @Override
            public boolean isOpenToAll(Document document, String language) {
                return true;
            }
        });
        return beans.getBeanProvider(ReplyWindow.class);
    }

    JdbcLedger ledger() {
        return node.ledger();
    }

    /** What an announcement may differ in. */
    static final class Draft {
        String id = "water";
        List<String> quarters = List.of("dortmund/nord");
        Topic topic = Topic.WATER;
        Urgency urgency = Urgency.NORMAL;
        Set<Channel> channels = EnumSet.allOf(Channel.class);
        OffsetDateTime expires;
        String title = "Kein Wasser";
        String source;
        Purpose purpose = Purpose.ALERT;
        String replaces;

        Draft id(String value) {
            id = value;
            return this;
        }

        Draft quarters(String... values) {
            quarters = List.of(values);
            return this;
        }

        Draft topic(Topic value) {
            topic = value;
            return this;
        }

        Draft urgency(Urgency value) {
            urgency = value;
            return this;
        }

        Draft channels(Channel first, Channel... others) {
            channels = EnumSet.of(first, others);
            return this;
        }

        Draft expires(String value) {
            expires = OffsetDateTime.parse(value);
            return this;
        }

        Draft title(String value) {
            title = value;
            return this;
        }

        Draft source(String value) {
            source = value;
            return this;
        }

        Draft replaces(Purpose value, String earlier) {
            purpose = value;
            replaces = earlier;
            return this;
        }

        Draft exercise() {
            purpose = Purpose.EXERCISE;
            return this;
        }

        Document document() {
            return new Document(
                    id,
                    null,
                    "de",
                    new Text(title, null, null),
                    Facts.none(),
                    quarters,
                    topic,
                    urgency,
                    channels,
                    List.of(),
                    Map.of(),
                    null,
                    expires,
                    source,
                    purpose,
                    replaces);
        }
    }

    Announcement store(Draft draft) {
        return announcements.store(draft.document(), "author").announcement();
    }

    int plan(Announcement announcement) {
        return ledger().plan(announcement, List.of("de", "en", "ar"), "de");
    }

    Announcement planned(Draft draft) {
        Announcement announcement = store(draft);
        plan(announcement);
        return announcement;
    }

    /** Sends everything that is due on a channel. */
    List<Delivery> sendAll(Channel channel) {
        List<Delivery> claimed = ledger().claim(channel, 10_000);
        claimed.forEach(delivery -> ledger().record(Outcome.sent(delivery, "SM" + delivery.id())));
        return claimed;
    }

    /** @return who stands in the ledger for a version, as {@code channel address language[/notice] state} */
    Set<String> recipients(Announcement announcement) {
        return audience
                .jdbc
                .query(
                        "SELECT c.channel, c.address, l.tag, n.tag AS notice, d.state FROM delivery d"
                                + " JOIN contact_point c ON c.id = d.contact"
                                + " JOIN delivery_language l ON l.code = d.language"
                                + " LEFT JOIN delivery_language n ON n.code = d.notice WHERE d.version = ?",
                        (row, number) -> Channel.values()[row.getInt("channel")].tag()
                                + " " + row.getString("address")
                                + " " + row.getString("tag")
                                + (row.getString("notice") == null ? "" : "/" + row.getString("notice"))
                                + " " + DeliveryState.of(row.getInt("state")).tag(),
                        announcement.key())
                .stream()
                .collect(Collectors.toSet());
    }

    DeliveryState state(long delivery) {
        return DeliveryState.of(
                audience.jdbc.queryForObject("SELECT state FROM delivery WHERE id = ?", Integer.class, delivery));
    }
}
