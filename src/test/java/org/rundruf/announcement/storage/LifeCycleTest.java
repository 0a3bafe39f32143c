package org.rundruf.announcement.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.rundruf.announcement.AnnouncementState.APPROVED;
import static org.rundruf.announcement.AnnouncementState.CANCELLED;
import static org.rundruf.announcement.AnnouncementState.DRAFT;
import static org.rundruf.announcement.AnnouncementState.EXPIRED;
import static org.rundruf.announcement.AnnouncementState.SCHEDULED;
import static org.rundruf.announcement.AnnouncementState.SENDING;
import static org.rundruf.announcement.AnnouncementState.SENT;
import static org.rundruf.announcement.AnnouncementState.SUBMITTED;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Document;
import org.rundruf.announcement.OwnWork;
import org.rundruf.announcement.Purpose;
import org.rundruf.announcement.WrongState;
import org.rundruf.testing.Databases;

class LifeCycleTest {
    private static final Document WATER = Shelf.document("water", "Wasser");

    @ParameterizedTest
    @EnumSource(Databases.class)
    void fromDraftToSentEveryMoveIsKept(Databases databases) {
        Shelf shelf = Shelf.on(databases);
        long key = shelf.store(WATER).key();

        shelf.announcements().submit("water", "author");
        shelf.announcements().approve("water", "approver");
        Announcement sending = shelf.announcements().send("water", "author");
        shelf.announcements().complete(key);

        assertThat(sending.sentAt()).isEqualTo(shelf.now());
        assertThat(shelf.announcements().version(key).state()).isEqualTo(SENT);
        assertThat(moves(shelf))
                .containsExactly(
                        "null draft author",
                        "draft submitted author",
                        "submitted approved approver",
                        "approved sending author",
                        "sending sent rundruf");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void nobodyApprovesOrSendsAVersionThatTheyHaveNotSeen(Databases databases) {
        Shelf shelf = Shelf.on(databases);
        shelf.store(WATER);
        shelf.store(Shelf.document("water", "Kein Wasser"));
        shelf.announcements().submit("water", "author");

        assertThatThrownBy(() -> shelf.announcements().approve("water", 1, "approver"))
                .isInstanceOf(WrongState.class)
                .hasMessage("'water' is at version 2 by now, not at version 1; look at it again.");
        assertThat(shelf.announcements().approve("water", 2, "approver").state())
                .isEqualTo(APPROVED);
        assertThatThrownBy(() -> shelf.announcements().send("water", 1, "author"))
                .isInstanceOf(WrongState.class);
        assertThat(shelf.announcements().send("water", 2, "author").state()).isEqualTo(SENDING);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void movesOutOfTurnAreRefused(Databases databases) {
        Shelf shelf = Shelf.on(databases);
        shelf.store(WATER);

        assertThatThrownBy(() -> shelf.announcements().approve("water", "approver"))
                .isInstanceOf(WrongState.class)
                .hasMessage("'water' (version 1) is draft and cannot become approved; only one that is submitted can.");
        assertThatThrownBy(() -> shelf.announcements().send("water", "author")).isInstanceOf(WrongState.class);
        shelf.announcements().submit("water", "author");
        assertThatThrownBy(() -> shelf.announcements().submit("water", "author"))
                .isInstanceOf(WrongState.class);
        assertThat(shelf.announcements().find("water").orElseThrow().state()).isEqualTo(SUBMITTED);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void nobodyApprovesWhatTheyWroteOrEdited(Databases databases) {
        Shelf shelf = Shelf.on(databases);
        shelf.announcements().store(WATER, "first");
        shelf.announcements().store(Shelf.document("water", "Kein Wasser"), "second");
        shelf.announcements().submit("water", "second");

        for (String author : List.of("first", "second")) {
            assertThatThrownBy(() -> shelf.announcements().approve("water", author))
                    .isInstanceOf(OwnWork.class)
                    .hasMessageContaining("somebody else");
        }
        assertThat(shelf.announcements().approve("water", "third").state()).isEqualTo(APPROVED);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aReplacedVersionDoesNotMove(Databases databases) {
        Shelf shelf = Shelf.on(databases);
        Announcement first = shelf.approved(WATER);
        shelf.store(Shelf.document("water", "Kein Wasser"));

        assertThatThrownBy(() -> shelf.announcements().send("water", "author")).isInstanceOf(WrongState.class);
        assertThat(shelf.announcements().version(first.key()).state()).isEqualTo(APPROVED);
        assertThatThrownBy(() -> shelf.announcements().release(first.key())).isInstanceOf(WrongState.class);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatIsPublishedLaterWaits(Databases databases) {
        Shelf shelf = Shelf.on(databases);
        shelf.approved(Shelf.timed("later", shelf.now().plusHours(1), null));
        assertThat(shelf.announcements().send("later", "author").state()).isEqualTo(SCHEDULED);

        assertThat(shelf.announcements().due()).isEmpty();
        shelf.clock().advance(Duration.ofHours(1));

        assertThat(shelf.announcements().due())
                .extracting(Announcement::id, Announcement::state)
                .containsExactly(tuple("later", SENDING));
        assertThat(shelf.announcements().due()).isEmpty();
        assertThat(shelf.announcements()
                        .find("later")
                        .flatMap(later -> shelf.announcements().late(later.key())))
                .isEmpty();
        assertThat(shelf.announcements().sending()).extracting(Announcement::id).containsExactly("later");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatWasNotBegunInTimeSaysHowLateItIs(Databases databases) {
        Shelf shelf = Shelf.on(databases);
        shelf.approved(Shelf.timed("later", shelf.now().plusHours(1), null));
        shelf.announcements().send("later", "author");
        shelf.clock().advance(Duration.ofHours(3));

        assertThat(shelf.announcements().due())
                .singleElement()
                .satisfies(later ->
                        assertThat(shelf.announcements().late(later.key())).hasValue(Duration.ofHours(2)));
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void anEditTakesTheScheduledVersionBack(Databases databases) {
        Shelf shelf = Shelf.on(databases);
        shelf.approved(Shelf.timed("later", shelf.now().plusHours(1), null));
        shelf.announcements().send("later", "author");
        shelf.store(Shelf.document("later", "Doch anders"));
        shelf.clock().advance(Duration.ofHours(2));

        assertThat(shelf.announcements().due()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatExpiredWhileItWaitedIsNotSent(Databases databases) {
        Shelf shelf = Shelf.on(databases);
        shelf.approved(Shelf.timed("late", shelf.now().plusHours(1), shelf.now().plusHours(2)));
        shelf.announcements().send("late", "author");
        shelf.approved(Shelf.timed("slow", null, shelf.now().plusHours(2)));
        shelf.clock().advance(Duration.ofHours(3));

        assertThat(shelf.announcements().due()).isEmpty();
        assertThat(shelf.announcements().lapsed()).singleElement().satisfies(late -> {
            assertThat(shelf.announcements().lapse(late.key())).isTrue();
            assertThat(shelf.announcements().lapse(late.key())).isFalse();
            assertThat(shelf.announcements().late(late.key())).hasValue(Duration.ofHours(2));
        });
        assertThat(shelf.announcements().lapsed()).isEmpty();
        assertThat(shelf.announcements().find("late").orElseThrow().state()).isEqualTo(EXPIRED);
        assertThatThrownBy(() -> shelf.announcements().send("slow", "author"))
                .isInstanceOf(WrongState.class)
                .hasMessageContaining("expired at");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatArrivedExpiredIsPlayedBackInARehearsal(Databases databases) {
        Shelf shelf = Shelf.on(databases);

        Announcement recorded =
                shelf.sent(Shelf.timed("recorded", null, shelf.now().minusYears(3)));

        assertThat(recorded.arrivedExpired()).isTrue();
        assertThat(recorded.state()).isEqualTo(SENDING);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatArrivedExpiredNeverReachesResidents(Databases databases) {
        Shelf shelf = Shelf.on(databases, () -> false);

        Announcement recorded =
                shelf.sent(Shelf.timed("recorded", null, shelf.now().minusYears(3)));

        assertThat(recorded.state()).isEqualTo(EXPIRED);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void exercisesNeverReachResidents(Databases databases) {
        Shelf shelf = Shelf.on(databases);
        Document exercise = Shelf.alert("exercise", "DE.3", Purpose.EXERCISE, null);

        assertThat(shelf.sent(exercise).state()).isEqualTo(DRAFT);
        shelf.approved(exercise);
        assertThatThrownBy(() -> shelf.announcements().send("exercise", "author"))
                .isInstanceOf(WrongState.class)
                .hasMessageContaining("exercise");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void cancellingReachesBehindADraftToWhatIsBeingSent(Databases databases) {
        Shelf shelf = Shelf.on(databases);
        Announcement sending = shelf.sent(WATER);
        Announcement draft = shelf.store(Shelf.document("water", "Kein Wasser"));

        assertThat(shelf.announcements().cancel("water", "author").key()).isEqualTo(draft.key());
        assertThat(shelf.announcements().cancel("water", "author").key()).isEqualTo(sending.key());
        assertThat(shelf.announcements().version(sending.key()).state()).isEqualTo(CANCELLED);
        assertThatThrownBy(() -> shelf.announcements().cancel("water", "author"))
                .isInstanceOf(WrongState.class);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void ofManyWhoSendAtOnceOneDoes(Databases databases) throws Exception {
        Shelf shelf = Shelf.on(databases);
        shelf.approved(WATER);
        ExecutorService users = Executors.newFixedThreadPool(4);
        List<Callable<Announcement>> calls = IntStream.range(0, 8)
                .<Callable<Announcement>>mapToObj(
                        n -> () -> shelf.announcements().send("water", "user" + n))
                .toList();

        var outcomes = users.invokeAll(calls).stream().collect(Collectors.partitioningBy(LifeCycleTest::succeeded));
        users.shutdown();

        assertThat(outcomes.get(true)).hasSize(1);
        assertThat(outcomes.get(false)).hasSize(7);
        assertThat(moves(shelf))
                .filteredOn(move -> move.startsWith("approved sending"))
                .hasSize(1);
    }

    private static boolean succeeded(Future<Announcement> call) {
        try {
            return call.get() != null;
        } catch (ExecutionException e) {
            assertThat(e).hasCauseInstanceOf(WrongState.class);
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> moves(Shelf shelf) {
        return shelf.client()
                .sql("SELECT from_state, to_state, moved_by FROM announcement_move ORDER BY move_key")
                .query((row, number) -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3))
                .list();
    }
}
