package org.rundruf.announcement.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.AnnouncementState;
import org.rundruf.announcement.Document;
import org.rundruf.announcement.Incoming;
import org.rundruf.announcement.Intake.Received;
import org.rundruf.announcement.Purpose;
import org.rundruf.announcement.UnknownAnnouncement;
import org.rundruf.testing.Databases;

class VersionsTest {

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aDocumentComesBackAsItWas(Databases databases) {
        Shelf shelf = Shelf.on(databases);
        Document document = Shelf.timed("water", shelf.now(), shelf.now().plusHours(1));

        Received received = shelf.announcements().store(document, "author");

        assertThat(received.isNew()).isTrue();
        assertThat(shelf.announcements().find("water")).contains(received.announcement());
        assertThat(received.announcement().document()).isEqualTo(document);
        assertThat(received.announcement().state()).isEqualTo(AnnouncementState.DRAFT);
        assertThat(received.announcement().receivedAt()).isEqualTo(shelf.now());
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theSameContentIsNotStoredTwice(Databases databases) {
        Shelf shelf = Shelf.on(databases);
        shelf.store(Shelf.document("water", "Wasser"));

        Received again = shelf.announcements().store(Shelf.document("water", "Wasser"), "somebody");

        assertThat(again.isNew()).isFalse();
        assertThat(shelf.announcements().history("water")).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void otherContentIsTheNextVersionAndADraftAgain(Databases databases) {
        Shelf shelf = Shelf.on(databases);
        shelf.approved(Shelf.document("water", "Wasser"));

        Announcement next = shelf.store(Shelf.document("water", "Kein Wasser"));

        assertThat(next.version()).isEqualTo(2);
        assertThat(next.state()).isEqualTo(AnnouncementState.DRAFT);
        assertThat(shelf.announcements().find("water")).contains(next);
        assertThat(shelf.announcements().history("water"))
                .extracting(Announcement::state)
                .containsExactly(AnnouncementState.DRAFT, AnnouncementState.APPROVED);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatResidentsGotIsCorrected(Databases databases) {
        Shelf shelf = Shelf.on(databases);
        Announcement first = shelf.sent(Shelf.document("water", "Wasser"));

        Announcement second = shelf.store(Shelf.document("water", "Kein Wasser"));
        Received again = shelf.announcements().store(Shelf.document("water", "Kein Wasser"), "author");

        assertThat(second.document().purpose()).isEqualTo(Purpose.UPDATE);
        assertThat(shelf.announcements().sentBefore(second)).contains(first);
        assertThat(shelf.announcements().sentBefore(first)).isEmpty();
        assertThat(again.isNew()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void anAllClearKnowsWhatItTakesBack(Databases databases) {
        Shelf shelf = Shelf.on(databases);
        Announcement alert = shelf.sent(Shelf.alert("storm-1", "DE.1", Purpose.ALERT, null));

        Announcement clear = shelf.store(Shelf.alert("storm-2", "DE.2", Purpose.CANCEL, "DE.1"));

        assertThat(shelf.announcements().sentBefore(clear)).contains(alert);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aMadeUpIdNeverJoinsAnotherHistory(Databases databases) {
        Shelf shelf = Shelf.on(databases);
        Incoming fest = new Incoming(Shelf.document("fest", "Fest"), false);
        Incoming other = new Incoming(Shelf.document("fest", "Fest!"), false);

        List<String> ids = List.of(fest, other, fest, other).stream()
                .map(incoming -> shelf.announcements().receive(incoming, "author"))
                .map(received -> received.announcement().id() + " " + received.isNew())
                .toList();

        assertThat(ids).containsExactly("fest true", "fest-2 true", "fest false", "fest-2 false");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void anIdOfItsOwnJoinsItsHistory(Databases databases) {
        Shelf shelf = Shelf.on(databases);
        shelf.store(Shelf.document("fest", "Fest"));

        Received next = shelf.announcements().receive(new Incoming(Shelf.document("fest", "Fest!"), true), "author");

        assertThat(next.announcement().version()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void manyAuthorsAtOnceGetOneVersionEach(Databases databases) throws Exception {
        Shelf shelf = Shelf.on(databases);
        ExecutorService authors = Executors.newFixedThreadPool(4);
        List<Callable<Received>> edits = IntStream.range(0, 12)
                .<Callable<Received>>mapToObj(n ->
                        () -> shelf.announcements().store(Shelf.document("water", "Wasser " + n), "author"))
                .toList();

        for (var edit : authors.invokeAll(edits)) {
            edit.get();
        }
        authors.shutdown();

        assertThat(shelf.announcements().history("water"))
                .extracting(Announcement::version)
                .containsExactly(12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatIsNotThereIsSaidToBeUnknown(Databases databases) {
        Shelf shelf = Shelf.on(databases);

        assertThat(shelf.announcements().find("nothing")).isEmpty();
        assertThatThrownBy(() -> shelf.announcements().submit("nothing", "author"))
                .isInstanceOf(UnknownAnnouncement.class)
                .hasMessageContaining("nothing");
        assertThatThrownBy(() -> shelf.announcements().version(4711)).isInstanceOf(UnknownAnnouncement.class);
    }
}
