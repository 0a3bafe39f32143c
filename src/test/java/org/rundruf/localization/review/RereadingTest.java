package org.rundruf.localization.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Facts;
import org.rundruf.announcement.Text;
import org.rundruf.testing.Databases;
import org.rundruf.testing.LibreTranslateServer;
import org.rundruf.testing.MovableClock;

class RereadingTest {
    private static final String BUCKETS = "Bitte füllen Sie vorher einige Eimer.";
    private static final String BATHS = "Bitte füllen Sie vorher die Badewanne.";
    private static final Text ARABIC = new Text("سيُقطع الماء عن المنازل", "يُرجى ملء بعض الدلاء قبل ذلك.", null);
    private static final Text OTHER = new Text(ARABIC.title(), "يُرجى ملء حوض الاستحمام قبل ذلك.", null);

    private final LibreTranslateServer server = new LibreTranslateServer("de", "ar", "uk");
    private final MovableClock clock = new MovableClock("2026-11-24T08:00:00Z");

    @AfterEach
    void stop() {
        server.close();
    }

    private SinceApproval since(Desk desk, Announcement version) {
        return desk.rereading().of(version, desk.of(version, "ar"));
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoeverReadsAgainSeesWhatIsNewInBothTexts(Databases databases) {
        Desk desk = Desk.on(databases.fresh(), clock, server);
        Announcement first = desk.bring(BUCKETS, Facts.none(), Map.of());
        desk.review().fill(first, "ar", ARABIC, "author");
        assertThat(since(desk, first).isEmpty()).isTrue();
        desk.review().approve(first, "ar", "approver", ApprovalTerms.STRICT);
        assertThat(since(desk, first).isEmpty()).isTrue();

        Announcement second = desk.bring(BATHS, Facts.none(), Map.of());
        assertThat(since(desk, second))
                .isEqualTo(new SinceApproval(List.of(new Change("summary", BUCKETS, BATHS)), List.of()));
        desk.review().fill(second, "ar", OTHER, "author");

        SinceApproval since = since(desk, second);
        assertThat(since.source()).containsExactly(new Change("summary", BUCKETS, BATHS));
        assertThat(since.own()).containsExactly(new Change("summary", ARABIC.summary(), OTHER.summary()));
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void anApprovedTextThatSomebodyGoesOnWithIsComparedWithItself(Databases databases) {
        Desk desk = Desk.on(databases.fresh(), clock, server);
        Announcement version = desk.approved(desk.bring(BUCKETS, Facts.none(), Map.of("ar", ARABIC)));
        assertThat(since(desk, version).isEmpty()).isTrue();

        desk.review().fill(version, "ar", OTHER, "editor");

        assertThat(since(desk, version).source()).isEmpty();
        assertThat(since(desk, version).own())
                .containsExactly(new Change("summary", ARABIC.summary(), OTHER.summary()));
    }

    @Test
    void nobodyWritesOverWordsThatTheyDidNotSee() {
        Desk desk = Desk.on(Databases.H2.fresh(), clock, server);
        Announcement version = desk.bring(BUCKETS, Facts.none(), Map.of());
        int seen = desk.of(version, "ar").revision();
        desk.review().fill(version, "ar", ARABIC, "author", seen);

        assertThatThrownBy(() -> desk.review().fill(version, "ar", OTHER, "editor", seen))
                .isInstanceOfSatisfying(Overtaken.class, overtaken -> {
                    assertThat(overtaken.now().hands().writer()).isEqualTo("author");
                    assertThat(overtaken.now().text()).isEqualTo(ARABIC);
                });

        desk.review()
                .fill(version, "ar", OTHER, "editor", desk.of(version, "ar").revision());
        assertThat(desk.of(version, "ar").text()).isEqualTo(OTHER);
    }

    @Test
    void aPersonsWordsReplaceAMachines() {
        server.teach("ar", "Das Wasser wird abgestellt", ARABIC.title()).teach("ar", BUCKETS, ARABIC.summary());
        Desk desk = Desk.on(Databases.H2.fresh(), clock, server);
        Announcement version = desk.bring(BUCKETS, Facts.none(), Map.of());
        int seen = desk.of(version, "ar").revision();
        desk.work();
        assertThat(desk.of(version, "ar").text()).isEqualTo(ARABIC);

        desk.review().fill(version, "ar", OTHER, "author", seen);

        assertThat(desk.of(version, "ar").text()).isEqualTo(OTHER);
    }
}
