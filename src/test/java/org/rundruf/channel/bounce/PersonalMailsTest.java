package org.rundruf.channel.bounce;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rundruf.announcement.Channel;
import org.rundruf.audience.InboundMessage;
import org.rundruf.audience.Inbox;
import org.rundruf.localization.LocalizationSettings;

class PersonalMailsTest {
    private static final String HEAD = "From: Kim <kim@example.org>\r\nMessage-ID: <1@example.org>\r\n"
            + "Subject: =?UTF-8?Q?Wo_ist_die_Stra=C3=9Fe=3F?=\r\n";

    private final List<InboundMessage> kept = new ArrayList<>();
    private final PersonalMails mails = new PersonalMails(
            new Kept(), new LocalizationSettings(List.of(), "de", null, ZoneId.of("Europe/Berlin"), Map.of()));

    @Test
    void whatAPersonWroteIsForTheOffice() {
        assertThat(keep(HEAD + "Content-Type: text/plain; charset=UTF-8\r\n\r\nIch finde sie nicht."))
                .isTrue();
        InboundMessage message = kept.get(0);
        assertThat(message.address()).isEqualTo("kim@example.org");
        assertThat(message.text()).isEqualTo("Wo ist die Straße?\n\nIch finde sie nicht.");
        assertThat(message.kind()).isEqualTo(InboundMessage.Kind.MAIL);
        assertThat(message.reference()).startsWith("mail-").hasSizeLessThan(60);
    }

    @Test
    void ofHtmlTheWordsAreKept() {
        keep(HEAD + "Content-Type: text/html\r\n\r\n<p onclick='x()'>Wann&nbsp;?</p><script>alert(1)</script>");
        assertThat(kept.get(0).text()).contains("Wann").doesNotContain("<", "alert");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: auto-replied",
                "Precedence: bulk",
                "List-Id: <news.example.org>",
                "From: MAILER-DAEMON@example.org",
                "From: nobody",
                "From: no-reply@example.org",
                "X-Autoreply: yes"
            })
    void whatProgramsWriteIsNot(String header) {
        String head =
                header.startsWith("From") ? HEAD.replaceFirst("From:.*\r\n", header + "\r\n") : HEAD + header + "\r\n";
        assertThat(keep(head + "\r\nIch bin nicht da.")).isFalse();
        assertThat(kept).isEmpty();
    }

    private boolean keep(String mail) {
        return mails.keep(mail.getBytes(StandardCharsets.UTF_8));
    }

    private final class Kept implements Inbox {
        @Override
        public boolean keep(InboundMessage message) {
            return kept.add(message);
        }

        @Override
        public boolean mayPoint(Channel channel, String address) {
            return false;
        }
    }
}
