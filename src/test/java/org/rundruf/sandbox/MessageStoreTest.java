package org.rundruf.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rundruf.testing.Databases;
import org.springframework.jdbc.core.simple.JdbcClient;

class MessageStoreTest {
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-24T12:00:00+01:00");
    private static final String CITY = "+493023125000";

    @ParameterizedTest
    @EnumSource(Databases.class)
    void givesBackWhatItKeeps(Databases databases) {
        JdbcClient jdbc = JdbcClient.create(databases.fresh());
        TextMessage message = text(Kind.WHATSAPP, "SM1", "+4917212345601", "queued", NOON);
        new MessageStore(jdbc).add(message);

        TextMessage kept = new TextMessages(jdbc).find("SM1").orElseThrow();

        assertThat(kept)
                .usingRecursiveComparison()
                .ignoringFields("id", "receivedAt")
                .isEqualTo(message);
        assertThat(kept.receivedAt()).isAtSameInstantAs(NOON);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void ordersPhonesByTheirNewestMessage(Databases databases) {
        JdbcClient jdbc = JdbcClient.create(databases.fresh());
        MessageStore store = new MessageStore(jdbc);
        store.add(text(Kind.SMS, "SM1", "+4917212345601", "sent", NOON));
        store.add(text(Kind.SMS, "SM2", "+4917212345602", "sent", NOON));
        store.add(text(Kind.WHATSAPP, "SM3", "+4917212345601", "sent", NOON));
        store.add(new TextMessage(
                0, Kind.SMS, "SM4", "+4917212345601", CITY, "STOP", TextMessage.RECEIVED, null, null, NOON));
        TextMessages messages = new TextMessages(jdbc);

        Phone first = new Phone(Kind.SMS, "+4917212345601");
        assertThat(messages.phones("", 10, 0))
                .containsExactly(
                        first, new Phone(Kind.WHATSAPP, "+4917212345601"), new Phone(Kind.SMS, "+4917212345602"));
        assertThat(messages.phones("602", 10, 0)).containsExactly(new Phone(Kind.SMS, "+4917212345602"));
        assertThat(messages.on(first, 10)).extracting(TextMessage::sid).containsExactly("SM4", "SM1");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void filtersByNumberAndTime(Databases databases) {
        JdbcClient jdbc = JdbcClient.create(databases.fresh());
        MessageStore store = new MessageStore(jdbc);
        store.add(text(Kind.SMS, "SM1", "+4917212345601", "sent", NOON));
        store.add(text(Kind.SMS, "SM2", "+4917212345601", "sent", NOON.plusHours(2)));
        TextMessages messages = new TextMessages(jdbc);

        assertThat(sids(messages, new Filter(null, "+4917212345601", CITY, null, NOON.plusHours(2))))
                .containsExactly("SM1");
        assertThat(sids(messages, new Filter(Kind.SMS, null, null, NOON.plusHours(1), null)))
                .containsExactly("SM2");
        assertThat(sids(messages, new Filter(Kind.WHATSAPP, null, null, null, null)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void keepsTheNewestAndForgetsTheRest(Databases databases) {
        JdbcClient jdbc = JdbcClient.create(databases.fresh());
        MessageStore store = new MessageStore(jdbc);
        store.add(text(Kind.SMS, "SM1", "+4917212345601", "sent", NOON));
        store.add(new Mail(0, "city@example.org", "r@example.org", "raw".getBytes(StandardCharsets.US_ASCII), NOON));

        store.prune(MessageStore.KEPT + 1L);

        assertThat(new TextMessages(jdbc).find("SM1")).isEmpty();
        assertThat(new Mails(jdbc).list("R@EXAMPLE", 10, 0)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void owesReportsForWhatIsNotFinished(Databases databases) {
        JdbcClient jdbc = JdbcClient.create(databases.fresh());
        MessageStore store = new MessageStore(jdbc);
        List.of("queued", "sent", "delivered", "undelivered", TextMessage.RECEIVED)
                .forEach(status -> store.add(text(Kind.SMS, status, "+4917212345601", status, NOON)));

        store.status("sent", "undelivered", 30003);

        assertThat(new TextMessages(jdbc).unfinished())
                .extracting(TextMessage::sid)
                .containsExactly("queued");
        assertThat(new TextMessages(jdbc).find("sent").orElseThrow().errorCode())
                .isEqualTo(30003);
    }

    private static List<String> sids(TextMessages messages, Filter filter) {
        return messages.list(filter, 10, 0).stream().map(TextMessage::sid).toList();
    }

    private static TextMessage text(Kind kind, String sid, String to, String status, OffsetDateTime at) {
        return new TextMessage(0, kind, sid, CITY, to, "لا ماء *غدًا*", status, null, "https://x.example/1", at);
    }
}
