package org.rundruf.announcement.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.AnnouncementState;
import org.rundruf.announcement.Announcements.Filter;
import org.rundruf.announcement.Phase;
import org.rundruf.announcement.Purpose;
import org.rundruf.announcement.Waiting;
import org.rundruf.testing.Databases;

class ListingTest {
    private static final Filter ANY = new Filter(null, null, null, null);

    @ParameterizedTest
    @EnumSource(Databases.class)
    void pagesShowTheNewestVersionsTheNewestFirst(Databases databases) {
        Shelf shelf = Shelf.on(databases);
        shelf.store(Shelf.document("one", "Eins"));
        shelf.store(Shelf.document("two", "Zwei"));
        shelf.clock().advance(Duration.ofMinutes(1));
        shelf.store(Shelf.document("one", "Eins neu"));

        assertThat(ids(shelf, ANY, 10, 0)).containsExactly("one", "two");
        assertThat(ids(shelf, ANY, 1, 1)).containsExactly("two");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void filtersNarrowThePage(Databases databases) {
        Shelf shelf = Shelf.on(databases);
        shelf.store(Shelf.document("water", "Kein Wasser 100%"));
        shelf.sent(Shelf.alert("storm", "DE.1", Purpose.ALERT, null));

        assertThat(ids(shelf, new Filter(AnnouncementState.DRAFT, null, null, null), 10, 0))
                .containsExactly("water");
        assertThat(ids(shelf, new Filter(null, null, "DE.1", null), 10, 0)).containsExactly("storm");
        assertThat(ids(shelf, new Filter(null, null, null, "wasser"), 10, 0)).containsExactly("water");
        assertThat(ids(shelf, new Filter(null, null, null, "100%"), 10, 0)).containsExactly("water");
        assertThat(ids(shelf, new Filter(null, null, null, "1%0"), 10, 0)).isEmpty();
        assertThat(ids(shelf, new Filter(null, "city/south", null, null), 10, 0))
                .isEmpty();
        assertThat(ids(shelf, new Filter(null, "city/north", null, null), 10, 0))
                .containsExactly("storm", "water");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void eachAnnouncementIsInOnePhase(Databases databases) {
        Shelf shelf = Shelf.on(databases);
        shelf.store(Shelf.document("draft", "Entwurf"));
        shelf.sent(Shelf.document("current", "Läuft"));
        Announcement past = shelf.sent(Shelf.timed("past", null, shelf.now().plusHours(1)));
        shelf.announcements().complete(past.key());
        shelf.clock().advance(Duration.ofHours(2));

        assertThat(shelf.announcements().phases())
                .containsEntry(Phase.DRAFTS, 1L)
                .containsEntry(Phase.CURRENT, 1L)
                .containsEntry(Phase.PAST, 1L)
                .containsEntry(Phase.WAITING, 0L)
                .hasSize(Phase.values().length);
        for (Phase phase : List.of(Phase.CURRENT, Phase.PAST)) {
            Filter filter = Filter.of(phase);
            assertThat(ids(shelf, filter, 10, 0)).containsExactly(phase.tag());
            assertThat(shelf.announcements().count(filter)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aTickerHoldsWhatConcernsItsQuarter(Databases databases) {
        Shelf shelf = Shelf.on(databases);
        shelf.sent(Shelf.document("port", "Hafen"));
        shelf.store(Shelf.document("draft", "Entwurf"));

        for (String quarter : List.of("city", "city/north", "city/north/port")) {
            assertThat(valid(shelf, quarter)).as(quarter).containsExactly("port");
        }
        assertThat(valid(shelf, "city/south")).isEmpty();
        assertThat(valid(shelf, "nowhere")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theMostUrgentComesFirstAndWhatIsOverGoes(Databases databases) {
        Shelf shelf = Shelf.on(databases);
        shelf.sent(Shelf.document("water", "Wasser"));
        shelf.clock().advance(Duration.ofMinutes(1));
        shelf.sent(Shelf.document("power", "Strom"));
        shelf.sent(Shelf.timed("fire", null, shelf.now().plusHours(1)));

        assertThat(valid(shelf, "city")).containsExactly("fire", "power", "water");
        shelf.clock().advance(Duration.ofHours(1));
        assertThat(valid(shelf, "city")).containsExactly("power", "water");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatWasReplacedNoLongerHolds(Databases databases) {
        Shelf shelf = Shelf.on(databases);
        shelf.sent(Shelf.document("water", "Wasser"));
        Announcement corrected = shelf.sent(Shelf.document("water", "Kein Wasser"));
        shelf.sent(Shelf.alert("storm-1", "DE.1", Purpose.ALERT, null));
        shelf.sent(Shelf.alert("storm-2", "DE.2", Purpose.CANCEL, "DE.1"));
        shelf.store(Shelf.alert("storm-3", "DE.3", Purpose.UPDATE, "DE.2"));

        List<Announcement> valid = shelf.announcements().validIn("city", shelf.now());

        assertThat(valid).extracting(Announcement::id).containsExactly("storm-2", "water");
        assertThat(valid).contains(corrected);
    }

    private static List<String> ids(Shelf shelf, Filter filter, int limit, int offset) {
        return shelf.announcements().list(filter, limit, offset).stream()
                .map(Announcement::id)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void eachWordIsLookedForAndTranslationsToo(Databases databases) {
        Shelf shelf = Shelf.on(databases);
        Announcement water = shelf.store(Shelf.document("water", "Kein Wasser am Hafen"));
        shelf.store(Shelf.document("power", "Kein Strom am Hafen"));
        shelf.client()
                .sql("INSERT INTO translation (version_key, language, state, title, with_announcement, basis_key,"
                        + " basis_hash, errors, characters, attempts, revision, changed_at)"
                        + " VALUES (?, 'tr', 'draft', 'Su Kesintisi', FALSE, 1, '', 0, 0, 0, 1, ?)")
                .params(water.key(), shelf.now())
                .update();

        assertThat(ids(shelf, new Filter(null, null, null, "hafen wasser"), 10, 0))
                .containsExactly("water");
        assertThat(ids(shelf, new Filter(null, null, null, "kesintisi"), 10, 0)).containsExactly("water");
        assertThat(ids(shelf, new Filter(null, null, null, "kesintisi strom"), 10, 0))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void everybodySeesWhatWaitsForThem(Databases databases) {
        Shelf shelf = Shelf.on(databases);
        shelf.store(Shelf.document("draft", "Entwurf"));
        shelf.store(Shelf.document("submitted", "Vorgelegt"));
        shelf.announcements().submit("submitted", "author");
        shelf.store(Shelf.document("approved", "Frei"));
        shelf.announcements().submit("approved", "author");
        shelf.announcements().approve("approved", "approver");

        assertThat(ids(shelf, Filter.of(new Waiting("author", false)), 10, 0)).containsExactly("approved");
        assertThat(ids(shelf, Filter.of(new Waiting("author", true)), 10, 0)).containsExactly("approved");
        assertThat(ids(shelf, Filter.of(new Waiting("approver", true)), 10, 0))
                .containsExactlyInAnyOrder("approved", "submitted");
        assertThat(shelf.announcements().count(Filter.of(new Waiting("approver", true))))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aMonthHasWhatIsAboutIt(Databases databases) {
        Shelf shelf = Shelf.on(databases);
        shelf.store(Shelf.document("draft", "Entwurf"));
        shelf.sent(Shelf.timed("long", null, shelf.now().plusDays(40)));
        shelf.sent(Shelf.document("endless", "Ohne Ende"));
        shelf.sent(Shelf.timed("next", shelf.now().plusDays(20), shelf.now().plusDays(21)));

        assertThat(between(shelf, 0, 7)).containsExactly("long", "endless");
        assertThat(between(shelf, 7, 14)).containsExactly("long");
        assertThat(between(shelf, 15, 30)).containsExactly("long", "next");
        assertThat(between(shelf, 50, 60)).isEmpty();
        assertThat(shelf.announcements().between(shelf.now(), shelf.now().plusDays(30), 1))
                .hasSize(1);
    }

    private static List<String> between(Shelf shelf, int from, int to) {
        return shelf
                .announcements()
                .between(shelf.now().plusDays(from), shelf.now().plusDays(to), 10)
                .stream()
                .map(span -> span.announcement().id())
                .toList();
    }

    private static List<String> valid(Shelf shelf, String quarter) {
        return shelf.announcements().validIn(quarter, shelf.now()).stream()
                .map(Announcement::id)
                .toList();
    }
}
