package org.rundruf.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Channel;
import org.rundruf.announcement.Document;
import org.rundruf.announcement.Purpose;
import org.rundruf.testing.Databases;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class ReachTest {
    private static final String[] PEOPLE = {
        "+491713920010,+491713920010,a@example.org,tr;ar-SY,dortmund/nord/hafen,",
        "+491713920011,,,fa,dortmund/nord,",
        "+491713920012,,,,dortmund,",
        "+491713920013,,,de,dortmund,"
    };

    @ParameterizedTest
    @EnumSource(Databases.class)
    void says_whom_a_version_would_reach_and_at_what_price(Databases databases) {
        Hub hub = new Hub(databases.fresh());
        hub.audience.add(PEOPLE);
        Announcement draft = hub.store(new Hub.Draft().channels(Channel.SMS, Channel.EMAIL));

        Reach reach = reach(hub, draft);

        assertThat(reach.recipients()).isEqualTo(5);
        assertThat(reach.total()).isEqualByComparingTo("0.42");
        assertThat(reach.messages())
                .extracting(line -> line.channel() + " " + line.language() + "/" + line.notice() + " "
                        + line.recipients() + " × " + line.segments())
                .containsExactlyInAnyOrder(
                        "sms ar/null 1 × 2", "sms de/fa 1 × 2", "sms de/null 2 × 1", "email ar/null 1 × null");
        assertThat(hub.recipients(draft)).isEmpty();
        assertThat(hub.plan(draft)).isEqualTo(reach.recipients());
        assertThat(reach(hub, draft).recipients()).isZero();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void a_correction_reaches_once_who_got_the_first_one_and_who_came_since(Databases databases) {
        Hub hub = new Hub(databases.fresh());
        hub.audience.add(PEOPLE);
        hub.planned(new Hub.Draft());
        hub.sendAll(Channel.SMS);
        hub.audience.add("+491713920014,,,de,dortmund,");
        Announcement correction =
                hub.store(new Hub.Draft().id("water-2").title("Doch Wasser").replaces(Purpose.UPDATE, "water"));

        int foreseen = reach(hub, correction).recipients();

        assertThat(foreseen).isEqualTo(7);
        assertThat(hub.plan(correction)).isEqualTo(foreseen);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void warns_of_whom_whatsapp_would_not_let_it_reach(Databases databases) {
        Hub hub = new Hub(databases.fresh());
        hub.audience.add(
                "+491713920010,+491713920010,a@example.org,de,dortmund,",
                ",+491713920011,,de,dortmund,",
                ",+491713920012,,de,dortmund,",
                ",+491713920013,,ar,dortmund,",
                ",+491713920014,,en,dortmund,",
                ",+491713920015,,tr,dortmund,");
        hub.audience.conversations.heard(Channel.WHATSAPP, "+491713920010");
        hub.clock.advance(Duration.ofHours(24));
        hub.audience.conversations.heard(Channel.WHATSAPP, "+491713920011");
        hub.audience.conversations.heard(Channel.WHATSAPP, "+491713920014");
        Announcement draft = hub.store(new Hub.Draft());

        Reach reach = reach(hub, draft);

        assertThat(reach.recipients()).isEqualTo(8);
        assertThat(reach.unreachable()).isEqualTo(3);
        assertThat(reach.messages())
                .extracting(line -> line.channel() + " " + line.language() + "/" + line.notice() + " "
                        + line.unreachable() + " of " + line.recipients())
                .containsExactlyInAnyOrder(
                        "sms de/null 0 of 1",
                        "whatsapp de/null 2 of 3",
                        "whatsapp de/tr 1 of 1",
                        "whatsapp ar/null 0 of 1",
                        "whatsapp en/null 0 of 1",
                        "email de/null 0 of 1");
    }

    /** There is a template for Arabic; whoever wrote 24 hours ago wrote too long ago. */
    private static ReplyWindow window(Hub hub) {
        return new ReplyWindow() {
            @Override
            public boolean takesText(Instant lastInboundAt) {
                return true;
            }

            @Override
            public Instant opensAfter() {
                return hub.clock.instant().minus(Duration.ofHours(24));
            }

            @Override
            public boolean isOpenToAll(Document document, String language) {
                return language.equals("ar");
            }
        };
    }

    private static Reach reach(Hub hub, Announcement announcement) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        SegmentCost cost = any -> (language, notice) -> language.equals("ar") || notice != null ? 2 : 1;
        beans.addBean("segments", cost);
        beans.addBean("window", window(hub));
        return new Foresight(
                        hub.node.planning(),
                        beans.getBeanProvider(SegmentCost.class),
                        beans.getBeanProvider(ReplyWindow.class),
                        new Prices(new BigDecimal("0.07"), "EUR"))
                .of(announcement, List.of("de", "en", "ar"), "de");
    }
}
