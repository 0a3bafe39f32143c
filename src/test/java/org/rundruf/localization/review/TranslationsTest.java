package org.rundruf.localization.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Facts;
import org.rundruf.announcement.OwnWork;
import org.rundruf.announcement.Text;
import org.rundruf.announcement.WrongState;
import org.rundruf.localization.Localized.Origin;
import org.rundruf.localization.ReviewState;
import org.rundruf.testing.Databases;
import org.rundruf.testing.EngineFault;
import org.rundruf.testing.LibreTranslateServer;
import org.rundruf.testing.MovableClock;

class TranslationsTest {
    private static final String TITLE = "Das Wasser wird abgestellt";
    private static final String BUCKETS = "Bitte füllen Sie vorher einige Eimer.";
    private static final String BATHS = "Bitte füllen Sie vorher die Badewanne.";
    private static final Text ARABIC = new Text("سيُقطع الماء عن المنازل", "يُرجى ملء بعض الدلاء قبل ذلك.", null);
    private static final Text UKRAINIAN =
            new Text("Воду буде вимкнено", "Будь ласка, заздалегідь наповніть кілька відер.", null);

    private final LibreTranslateServer server = new LibreTranslateServer("de", "ar", "uk")
            .teach("uk", TITLE, UKRAINIAN.title())
            .teach("uk", BUCKETS, UKRAINIAN.summary());
    private final MovableClock clock = new MovableClock("2026-11-24T08:00:00Z");

    @AfterEach
    void stop() {
        server.close();
    }

    private Desk desk(DataSource source) {
        return Desk.on(source, clock, server);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatTheAuthorBroughtIsApprovedWithTheAnnouncementAndRemembered(Databases databases) {
        Desk desk = desk(databases.fresh());
        Announcement version = desk.bring(BUCKETS, Facts.none(), Map.of("ar", ARABIC));
        assertThat(desk.of(version, "ar").state()).isEqualTo(ReviewState.PENDING);
        assertThat(desk.of(version, "uk").state()).isEqualTo(ReviewState.MISSING);

        Translation arabic = desk.of(desk.approved(version), "ar");

        assertThat(arabic.state()).isEqualTo(ReviewState.APPROVED);
        assertThat(arabic.hands().reviewer()).isEqualTo("approver");
        assertThat(desk.memory().find(List.of(BUCKETS), "de", "ar")).containsValue(ARABIC.summary());
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aMachineFillsWhatIsMissingAndNothingOfItGoesOutUnread(Databases databases) {
        Desk desk = desk(databases.fresh());
        Announcement version = desk.bring(BUCKETS, Facts.none(), Map.of("ar", ARABIC));

        desk.work();

        Translation ukrainian = desk.of(version, "uk");
        assertThat(ukrainian.state()).isEqualTo(ReviewState.DRAFT);
        assertThat(ukrainian.origin()).isEqualTo(Origin.MACHINE);
        assertThat(ukrainian.text()).isEqualTo(UKRAINIAN);
        assertThat(ukrainian.progress().engine()).isEqualTo("libretranslate");
        assertThat(ukrainian.progress().characters()).isEqualTo(TITLE.length() + BUCKETS.length());
        assertThat(desk.localizer().localize(version).missing()).containsEntry("uk", "not approved yet");
        assertThat(desk.localizer().drafts(version).available()).containsKey("uk");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aFailureIsNotedAndTriedAgain(Databases databases) {
        Desk desk = desk(databases.fresh());
        server.fail(EngineFault.UNAVAILABLE);
        Announcement version = desk.bring(BUCKETS, Facts.none(), Map.of("ar", ARABIC));
        desk.work();
        Translation failed = desk.of(version, "uk");
        assertThat(failed.state()).isEqualTo(ReviewState.MISSING);
        assertThat(failed.progress().reason()).contains("503");
        assertThat(failed.progress().characters()).isZero();
        assertThat(failed.progress().due()).isAfter(OffsetDateTime.now(clock));
        assertThat(desk.translations().claim()).isEmpty();

        server.fail(EngineFault.NONE);
        clock.advance(Duration.ofHours(2));
        desk.work();

        assertThat(desk.of(version, "uk").state()).isEqualTo(ReviewState.DRAFT);
        assertThat(desk.of(version, "uk").progress().attempts()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void oneHubHasALanguageUntilItsLeaseEnds(Databases databases) {
        DataSource source = databases.fresh();
        Desk one = desk(source);
        Desk other = desk(source);
        one.bring(BUCKETS, Facts.none(), Map.of("ar", ARABIC));
        one.translations().prepare();

        assertThat(one.translations().claim()).hasSize(1);
        assertThat(other.translations().claim()).isEmpty();
        clock.advance(Duration.ofMinutes(6));
        assertThat(other.translations().claim()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatAPersonWroteMeanwhileStays(Databases databases) {
        Desk desk = desk(databases.fresh());
        Announcement version = desk.bring(BUCKETS, Facts.none(), Map.of("ar", ARABIC));
        desk.translations().prepare();
        List<Translation> claimed = desk.translations().claim();
        Text own = new Text("Вода вимкнена", UKRAINIAN.summary(), null);
        desk.review().fill(version, "uk", own, "author");

        claimed.forEach(desk.translations()::translate);

        assertThat(desk.of(version, "uk").text()).isEqualTo(own);
        assertThat(desk.of(version, "uk").hands().writer()).isEqualTo("author");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void anotherHubHearsOfAChange(Databases databases) {
        DataSource source = databases.fresh();
        Desk one = desk(source);
        Desk other = desk(source);
        Announcement version = one.bring(BUCKETS, Facts.none(), Map.of("ar", ARABIC));
        assertThat(other.of(version, "uk").state()).isEqualTo(ReviewState.MISSING);
        one.review().fill(version, "uk", UKRAINIAN, "author");

        other.translations().listen();

        assertThat(other.of(version, "uk").state()).isEqualTo(ReviewState.PENDING);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoeverHadAHandInATextDoesNotApproveIt(Databases databases) {
        Desk desk = desk(databases.fresh());
        Announcement version = desk.bring(BUCKETS, Facts.none(), Map.of("ar", ARABIC));
        desk.review().fill(version, "uk", UKRAINIAN, "admin");
        desk.review().fill(version, "uk", new Text("Вода", UKRAINIAN.summary(), null), "author");

        assertThatThrownBy(() -> desk.review().approve(version, "uk", "admin", ApprovalTerms.STRICT))
                .isInstanceOf(OwnWork.class);
        desk.review().approve(version, "uk", "approver", ApprovalTerms.STRICT);

        assertThat(desk.of(version, "uk").state()).isEqualTo(ReviewState.APPROVED);
        assertThat(desk.localizer().localize(version).available()).containsKey("uk");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatLostANumberIsNotApproved(Databases databases) {
        Desk desk = desk(databases.fresh());
        Announcement version = desk.bring("Bitte füllen Sie 7 Eimer.", Facts.none(), Map.of("ar", ARABIC));
        desk.review().fill(version, "uk", new Text(UKRAINIAN.title(), "Наповніть відра.", null), "author");

        assertThatThrownBy(() -> desk.review().approve(version, "uk", "approver", ApprovalTerms.STRICT))
                .isInstanceOfSatisfying(
                        FaultyTranslation.class,
                        faulty ->
                                assertThat(faulty.findings()).extracting("part").contains("summary"));
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoeverApprovesTheAnnouncementApprovesWhatItsAuthorLeftOutButNoContradiction(Databases databases) {
        Desk desk = desk(databases.fresh());
        Text other = new Text(UKRAINIAN.title(), "Наповніть, будь ласка, 9 відер.", null);
        Announcement version = desk.bring("Bitte füllen Sie 7 Eimer.", Facts.none(), Map.of("ar", ARABIC, "uk", other));

        Announcement approved = desk.approved(version);

        assertThat(desk.of(approved, "ar").state()).isEqualTo(ReviewState.APPROVED);
        assertThat(desk.of(approved, "uk").state()).isEqualTo(ReviewState.PENDING);
    }

    @ParameterizedTest
    @CsvSource({"2.49.0.0.276.0.TEST.1, APPROVED, 0", ", PENDING, 1"})
    void findingsDoNotKeepAnAuthoritysWarningFromPeople(String source, ReviewState state, int errors) {
        Desk desk = desk(Databases.H2.fresh());
        Text other = new Text(ARABIC.title(), "يُرجى ملء 9 دلاء قبل ذلك.", null);
        Announcement alert = desk.alert(source, "Bitte füllen Sie 7 Eimer.", Map.of("ar", other));
        assertThat(desk.of(alert, "ar").errors()).isEqualTo(errors);
        assertThat(desk.inspection().findings(alert, desk.of(alert, "ar"))).isNotEmpty();

        Announcement approved = desk.approved(alert);

        assertThat(desk.of(approved, "ar").state()).isEqualTo(state);
        assertThat(desk.localizer().localize(approved).available().containsKey("ar"))
                .isEqualTo(state == ReviewState.APPROVED);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void nobodyApprovesATextUnseen(Databases databases) {
        Desk desk = desk(databases.fresh());
        Announcement first = desk.bring(BUCKETS, Facts.none(), Map.of("ar", ARABIC));
        desk.review().fill(first, "uk", UKRAINIAN, "author");
        ApprovalTerms seen = terms(desk.of(first, "uk"));
        desk.review().fill(first, "uk", new Text("Вода", UKRAINIAN.summary(), null), "author");
        assertThatThrownBy(() -> desk.review().approve(first, "uk", "approver", seen))
                .isInstanceOf(WrongState.class)
                .hasMessageContaining("changed meanwhile");
        ApprovalTerms seenAgain = terms(desk.of(first, "uk"));

        Announcement second = desk.bring(BATHS, Facts.none(), Map.of("ar", ARABIC));
        desk.review().fill(second, "uk", UKRAINIAN, "author");
        assertThatThrownBy(() -> desk.review().approve(second, "uk", "approver", seenAgain))
                .isInstanceOf(WrongState.class);
        desk.review().approve(second, "uk", "approver", terms(desk.of(second, "uk")));

        assertThat(desk.of(second, "uk").state()).isEqualTo(ReviewState.APPROVED);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void anApproverOverrulesAChecksErrorByItsName(Databases databases) {
        DataSource source = databases.fresh();
        Desk desk = desk(source);
        Announcement version = desk.bring("Bitte füllen Sie 7 Eimer.", Facts.none(), Map.of("ar", ARABIC));
        desk.review().fill(version, "uk", UKRAINIAN, "author");
        ApprovalTerms other = new ApprovalTerms(null, Set.of("long"));
        assertThatThrownBy(() -> desk.review().approve(version, "uk", "approver", other))
                .isInstanceOf(FaultyTranslation.class);

        desk.review().approve(version, "uk", "approver", new ApprovalTerms(null, Set.of("number.missing", "long")));

        Translation approved = desk(source).of(version, "uk");
        assertThat(approved.state()).isEqualTo(ReviewState.APPROVED);
        assertThat(approved.hands().despite()).containsExactly("number.missing");
        assertThat(desk.localizer().localize(version).available()).containsKey("uk");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            empty            | ''
            direction        | Воду \u202Eбуде вимкнено
            character        | Воду буде \uD83D вимкнено
            character        | Воду \u0007 буде вимкнено
            isolate.unclosed | Воду \u2067буде вимкнено
            isolate.unopened | Воду буде\u2069 вимкнено
            leftover         | Воду буде вимкнено {time}
            leftover         | Воду буде <b>вимкнено
            """)
    void nobodyOverrulesWhatIsNoMatterOfOpinion(String rule, String title) {
        Desk desk = desk(Databases.H2.fresh());
        Announcement version = desk.bring(BUCKETS, Facts.none(), Map.of("ar", ARABIC));
        Text written = new Text(title, UKRAINIAN.summary(), null);
        desk.review().fill(version, "uk", written, "author");
        ApprovalTerms terms = new ApprovalTerms(null, Set.of(rule));

        assertThatThrownBy(() -> desk.review().approve(version, "uk", "approver", terms))
                .isInstanceOfSatisfying(
                        FaultyTranslation.class,
                        faulty ->
                                assertThat(faulty.findings()).extracting("rule").containsOnly(rule));
    }

    @ParameterizedTest
    @CsvSource({"true, APPROVED", "false, PENDING"})
    void whatSaysTheSameStaysAsItStands(boolean same, ReviewState state) {
        Desk desk = desk(Databases.H2.fresh());
        Announcement version = desk.bring(BUCKETS, Facts.none(), Map.of("ar", ARABIC));
        desk.review().fill(version, "uk", UKRAINIAN, "author");
        desk.review().approve(version, "uk", "approver", ApprovalTerms.STRICT);
        Translation approved = desk.of(version, "uk");
        Text again = same ? UKRAINIAN : new Text("Вода", UKRAINIAN.summary(), null);

        desk.review().fill(version, "uk", again, "editor");

        assertThat(desk.of(version, "uk").state()).isEqualTo(state);
        assertThat(desk.of(version, "uk").equals(approved)).isEqualTo(same);
    }

    @Test
    void whoeverFillsInTheSameForAChangedSourceSaysThatItStillHolds() {
        Desk desk = desk(Databases.H2.fresh());
        desk.bring(BUCKETS, Facts.none(), Map.of("ar", ARABIC));
        Announcement changed = desk.bring(BATHS, Facts.none(), Map.of("ar", ARABIC));
        assertThat(desk.of(changed, "ar").state()).isEqualTo(ReviewState.OUTDATED);

        desk.review().fill(changed, "ar", ARABIC, "editor");

        assertThat(desk.of(changed, "ar").state()).isEqualTo(ReviewState.PENDING);
    }

    private static ApprovalTerms terms(Translation seen) {
        return new ApprovalTerms(seen.revision(), Set.of());
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aChangedSourceOutdatesWhatWasTakenOver(Databases databases) {
        Desk desk = desk(databases.fresh());
        Announcement first = desk.approved(desk.bring(BUCKETS, Facts.none(), Map.of("ar", ARABIC)));
        assertThat(desk.of(first, "ar").state()).isEqualTo(ReviewState.APPROVED);

        Announcement second = desk.bring(BATHS, Facts.none(), Map.of("ar", ARABIC));
        Translation outdated = desk.of(second, "ar");
        assertThat(outdated.state()).isEqualTo(ReviewState.OUTDATED);
        assertThat(desk.inspection().changes(second, outdated)).containsExactly(new Change("summary", BUCKETS, BATHS));
        assertThatThrownBy(() -> desk.review().approve(second, "ar", "approver", ApprovalTerms.STRICT))
                .isInstanceOf(WrongState.class);
        assertThat(desk.localizer().localize(desk.approved(second)).available()).doesNotContainKey("ar");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aChangedFactOutdatesOnlyTextsThatRepeatIt(Databases databases) {
        Desk desk = desk(databases.fresh());
        Text withNumber = new Text(UKRAINIAN.title(), "Дзвоніть 0231 500 123.", null);
        Map<String, Text> translations = Map.of("ar", ARABIC, "uk", withNumber);
        Facts before = new Facts(Map.of("phone", "+49 231 500123"));
        Announcement first = desk.bring(BUCKETS, before, translations);
        assertThat(desk.of(first, "ar").state()).isEqualTo(ReviewState.PENDING);

        Announcement second = desk.bring(BUCKETS, new Facts(Map.of("phone", "+49 231 500999")), translations);

        assertThat(desk.of(second, "ar").state()).isEqualTo(ReviewState.PENDING);
        assertThat(desk.of(second, "uk").state()).isEqualTo(ReviewState.OUTDATED);
        assertThat(desk.inspection().changes(second, desk.of(second, "uk")))
                .containsExactly(new Change("facts.phone", "+49 231 500123", "+49 231 500999"));
    }
}
