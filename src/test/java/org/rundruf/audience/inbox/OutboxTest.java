package org.rundruf.audience.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rundruf.announcement.WrongState;
import org.rundruf.audience.Audience;
import org.rundruf.audience.inbox.Outbox.Reply;
import org.rundruf.audit.AuditNote;
import org.rundruf.testing.Databases;
import org.rundruf.testing.MovableClock;

class OutboxTest {
    private final MovableClock clock = new MovableClock("2026-11-30T09:00:00Z");
    private final List<AuditNote> notes = new ArrayList<>();
    private Audience audience;
    private Letters letters;
    private InboxDesk desk;
    private Outbox outbox;

    void open(Databases database) {
        audience = new Audience(database.fresh(), clock);
        letters = new Letters(audience.client);
        desk = new InboxDesk(audience.client, audience.transaction, notes::add, clock);
        outbox = new Outbox(audience.client, clock, Duration.ofDays(30));
    }

    private Letter write(String channel, String address, String text) {
        audience.client
                .sql("INSERT INTO inbound (channel, address, body, language, received_at, kind, state)"
                        + " VALUES (?, ?, ?, 'ar', ?, ?, 'open')")
                .params(
                        channel.equals("sms") ? 0 : 2,
                        address,
                        text,
                        clock.instant().atOffset(java.time.ZoneOffset.UTC))
                .param(channel.equals("sms") ? "message" : "mail")
                .update();
        return letters.page(true, Long.MAX_VALUE, 1).get(0);
    }

    private Letter again(Letter letter) {
        return letters.find(letter.id()).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void anAnswerIsClaimedOnceAndGoesWhereTheMessageCameFrom(Databases database) {
        open(database);
        Letter sms = write("sms", "+4917212345671", "Wo?");
        Letter mail = write("email", "kim@example.org", "Frage\n\nWann?");
        desk.answer(sms, new Answer(" Dort.\r\nHier. "), "author");
        desk.answer(mail, new Answer("Bald."), "author");

        List<Reply> claimed = outbox.claim();
        assertThat(claimed).extracting(Reply::address).containsExactly("+4917212345671", "kim@example.org");
        assertThat(claimed.get(0).text()).isEqualTo("Dort.\nHier.");
        assertThat(claimed.get(1).subject()).isEqualTo("Re: Frage");
        assertThat(outbox.claim()).isEmpty();
        outbox.sent(claimed.get(0));
        assertThat(again(sms).state()).isEqualTo(InboxState.ANSWERED);
        assertThat(again(sms).writer()).isEqualTo("+49•••71");
        assertThat(notes).extracting(AuditNote::action).containsExactly("inbox.answered", "inbox.answered");
        assertThat(notes.toString()).doesNotContain("Dort", "4917212345671");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatIsRefusedOrUnclearIsForPeopleToDecide(Databases database) {
        open(database);
        Letter letter = write("sms", "+4917212345671", "Wo?");
        desk.answer(letter, new Answer("Dort."), "author");
        outbox.refused(outbox.claim().get(0), "x".repeat(900));
        assertThat(again(letter).isOpen()).isTrue();
        assertThat(again(letter).problem()).hasSize(500);

        desk.answer(again(letter), new Answer("Dort!"), "author");
        outbox.unclear(outbox.claim().get(0));
        assertThat(again(letter).isUnclear()).isTrue();
        assertThat(again(letter).answer()).isEqualTo("Dort!");
        assertThat(outbox.claim()).isEmpty();

        desk.answer(again(letter), new Answer("Dort?"), "author");
        assertThat(outbox.claim().get(0).attempt()).isEqualTo(4);
        clock.advance(Duration.ofMinutes(16));
        assertThat(outbox.claim()).as("the hub was killed meanwhile").isEmpty();
        assertThat(again(letter).isUnclear()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void onePersonAnswers(Databases database) {
        open(database);
        Letter letter = write("sms", "+4917212345671", "Wo?");
        desk.close(letter, "author");
        assertThatThrownBy(() -> desk.answer(letter, new Answer("Dort."), "kim"))
                .isInstanceOf(WrongState.class);
        assertThatThrownBy(() -> desk.close(letter, "kim")).isInstanceOf(WrongState.class);
        assertThat(notes).hasSize(1);
        assertThat(letters.open()).isZero();
        assertThat(letters.page(false, Long.MAX_VALUE, 9)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatIsDealtWithIsForgottenAndWhatIsOpenIsNot(Databases database) {
        open(database);
        Letter closed = write("sms", "+4917212345671", "Danke");
        Letter open = write("sms", "+4917212345671", "Wo?");
        desk.close(closed, "author");
        assertThat(letters.conversation(open.id())).extracting(Letter::text).containsExactly("Danke", "Wo?");
        assertThat(letters.lastWritten(closed.id())).hasValue(clock.instant());

        clock.advance(Duration.ofDays(30));
        outbox.forget();
        assertThat(letters.find(closed.id())).isPresent();
        clock.advance(Duration.ofSeconds(1));
        outbox.forget();
        assertThat(letters.find(closed.id())).isEmpty();
        assertThat(letters.find(open.id())).isPresent();
    }
}
