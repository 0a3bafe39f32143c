package org.rundruf.audience;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rundruf.announcement.Channel;
import org.rundruf.audience.SignUpQuestions.Question;
import org.rundruf.testing.Databases;
import org.rundruf.testing.MovableClock;

class SignUpsTest {
    private static final String NUMBER = "+4915228817386";
    private final MovableClock clock = new MovableClock("2026-11-24T09:00:00Z");
    private Audience audience;

    private void begin(Databases database) {
        audience = new Audience(database.fresh(), clock).withCity();
    }

    private void ask(String language, String quarter, int topic) {
        audience.signUps.ask(new SignUp(Channel.SMS, NUMBER, language, quarter, topic, "Ja."));
    }

    private String asked(String language, String quarter, int topic) {
        ask(language, quarter, topic);
        Question question = audience.questions.claim("sms").get(0);
        audience.questions.sent(question);
        return question.token();
    }

    private List<String> rows(String sql) {
        return audience.client.sql(sql).query(String.class).list();
    }

    private List<String> subscriptions() {
        return rows("SELECT q.id || ' ' || s.topic FROM subscription s JOIN quarter q ON q.quarter_key = s.quarter"
                + " ORDER BY 1");
    }

    private List<String> languages() {
        return rows("SELECT p.tags FROM subscriber s JOIN preference p ON p.id = s.preference");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void countOnceConfirmedAndNotBefore(Databases database) {
        begin(database);
        String token = asked("ar", "dortmund/nord/hafen", 1);
        assertThat(audience.signUps.find(token))
                .hasValue(new PendingSignUp("+49•••86", "dortmund/nord/hafen", 1, "ar"));
        assertThat(rows("SELECT address FROM contact_point")).isEmpty();

        assertThat(audience.signUps.confirm(token)).isTrue();

        assertThat(rows("SELECT address FROM contact_point")).containsExactly(NUMBER);
        assertThat(subscriptions()).containsExactly("dortmund/nord/hafen 1");
        assertThat(languages()).containsExactly("ar");
        assertThat(rows("SELECT how FROM consent WHERE granted")).containsExactly("double opt-in");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void areConfirmedOnceAndNeverAfterAStop(Databases database) {
        begin(database);
        String token = asked("ar", "dortmund/nord/hafen", 1);
        assertThat(audience.signUps.confirm(token)).isTrue();
        assertThat(audience.signUps.confirm(token)).as("a second click").isTrue();
        assertThat(audience.signUps.find(token)).isEmpty();
        assertThat(rows("SELECT how FROM consent")).hasSize(1);

        clock.advance(Duration.ofMinutes(5));
        audience.subscriptions.stopByAddress(Channel.SMS, NUMBER, "STOP");
        clock.advance(Duration.ofMinutes(5));

        assertThat(audience.signUps.confirm(token)).as("replayed").isFalse();
        assertThat(audience.subscriptions.isStopped(audience.contact(NUMBER))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void expireAfterTwoDaysAndAreForgotten(Databases database) {
        begin(database);
        String token = asked("ar", "dortmund/nord/hafen", 1);
        clock.advance(Duration.ofDays(2));
        assertThat(audience.signUps.find(token)).isPresent();
        clock.advance(Duration.ofSeconds(1));
        assertThat(audience.signUps.find(token)).isEmpty();
        assertThat(audience.signUps.confirm(token)).isFalse();
        assertThat(rows("SELECT address FROM contact_point")).isEmpty();

        audience.questions.forget();
        assertThat(rows("SELECT address FROM sign_up")).isEmpty();
        assertThat(rows("SELECT token_hash FROM sign_up_token")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void keepTheProofOfWhatWasConfirmed(Databases database) {
        begin(database);
        audience.signUps.confirm(asked("ar", "dortmund/nord/hafen", 1));
        clock.advance(Duration.ofDays(3));
        audience.questions.forget();
        assertThat(rows("SELECT wording FROM sign_up")).containsExactly("Ja.");
        assertThat(rows("SELECT token_hash FROM sign_up_token")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void addToWhatSomebodyHad(Databases database) {
        begin(database);
        audience.add(NUMBER + ",,,\"tr\",bochum,power");
        audience.signUps.confirm(asked("ar", "dortmund/nord/hafen", 0));
        assertThat(subscriptions()).containsExactly("bochum 2", "dortmund/nord/hafen 0");
        assertThat(languages()).containsExactly("ar,tr");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void bringBackWhoStoppedForWhatTheyAskedNow(Databases database) {
        begin(database);
        audience.add(NUMBER + ",,,\"tr\",bochum,power");
        audience.subscriptions.stopByAddress(Channel.SMS, NUMBER, "STOP");
        clock.advance(Duration.ofDays(1));
        String token = asked("ar", "dortmund/nord/hafen", 1);
        assertThat(audience.subscriptions.isStopped(audience.contact(NUMBER))).isTrue();

        assertThat(audience.signUps.confirm(token)).isTrue();

        assertThat(audience.subscriptions.isStopped(audience.contact(NUMBER))).isFalse();
        assertThat(subscriptions()).containsExactly("dortmund/nord/hafen 1");
        assertThat(languages()).containsExactly("ar");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void areAskedByOneWhoeverComesFirst(Databases database) throws Exception {
        begin(database);
        IntStream.range(0, 10).forEach(i -> ask("ar", "dortmund/nord/hafen", i));
        CountDownLatch start = new CountDownLatch(1);
        List<Question> claimed = new CopyOnWriteArrayList<>();
        List<Thread> nodes = IntStream.range(0, 4)
                .mapToObj(i -> new Thread(() -> {
                    awaitQuietly(start);
                    claimed.addAll(audience.questions.claim("sms"));
                }))
                .toList();
        nodes.forEach(Thread::start);
        start.countDown();
        for (Thread node : nodes) {
            node.join(20_000);
        }
        assertThat(claimed).extracting(Question::signUp).hasSize(10).doesNotHaveDuplicates();
        assertThat(audience.questions.claim("email")).isEmpty();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void areAskedAgainWhileTheProviderIsDownAndEveryLinkWorks(Databases database) {
        begin(database);
        ask("ar", "dortmund/nord/hafen", 1);
        Question first = audience.questions.claim("sms").get(0);
        audience.questions.failed(first, new IllegalStateException("no answer"));
        assertThat(audience.questions.claim("sms")).isEmpty();
        clock.advance(Duration.ofSeconds(30));
        Question second = audience.questions.claim("sms").get(0);
        assertThat(second.attempt()).isEqualTo(2);
        assertThat(second.token()).isNotEqualTo(first.token());

        clock.advance(Duration.ofMinutes(15));
        Question third = audience.questions.claim("sms").get(0);
        audience.questions.sent(second);
        audience.questions.sent(third);
        clock.advance(Duration.ofHours(5));
        assertThat(audience.questions.claim("sms")).as("sent").isEmpty();

        assertThat(audience.signUps.confirm(first.token())).isTrue();
        assertThat(audience.signUps.find(third.token())).as("the same sign-up").isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void areGivenUpAfterFiveAttempts(Databases database) {
        begin(database);
        ask("ar", "dortmund/nord/hafen", 1);
        for (int attempt = 1; attempt <= 5; attempt++) {
            List<Question> due = audience.questions.claim("sms");
            assertThat(due).as("attempt %d", attempt).hasSize(1);
            audience.questions.failed(due.get(0), new IllegalStateException("no answer"));
            clock.advance(Duration.ofHours(3));
        }
        assertThat(audience.questions.claim("sms")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void areNotInTheDatabaseAsTokens(Databases database) {
        begin(database);
        String token = asked("ar", "dortmund/nord/hafen", 1);
        assertThat(token).hasSize(22);
        assertThat(rows("SELECT token_hash FROM sign_up_token")).hasSize(1).doesNotContain(token);
        for (String guess : new String[] {"", "x", token + "A", token.toLowerCase(), "' OR '1'='1", "\0"}) {
            assertThat(audience.signUps.confirm(guess)).as(guess).isFalse();
        }
        assertThat(rows("SELECT address FROM contact_point")).isEmpty();
    }
}
