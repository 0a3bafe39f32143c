package org.rundruf.web.office.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rundruf.announcement.Channel;
import org.rundruf.delivery.DeliveryState;
import org.rundruf.delivery.Progress;

/** Every reason that a hub may write down says something to people, in both languages. */
class ReasonsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Twilio error 30003: unreachable                | reason.unreachable           | again
            Twilio error 21211: invalid-number             | reason.invalid-number        | address
            Twilio error 30005: unknown-number             | reason.unknown-number        | address
            Twilio error 30007: filtered                   | reason.filtered              | text
            Twilio error 21610: stopped                    | reason.stopped               | nothing
            Twilio: unknown                                | reason.unknown               | again
            Twilio error 30410: perhaps-delivered          | reason.perhaps-delivered     | nothing
            Twilio error 63016: outside-window             | reason.outside-window        | template
            outside WhatsApp's 24-hour window, and no template | reason.outside-window    | template
            no answer from Twilio                          | reason.provider              | again
            the provider does not know it                  | reason.provider              | again
            stopped                                        | reason.stopped               | nothing
            expired                                        | office.reason.expired        | nothing
            cancelled                                      | office.reason.cancelled      | nothing
            superseded                                     | office.reason.superseded     | nothing
            already reached                                | office.reason.reached        | nothing
            SMTP 550 5.1.1: address unknown                | office.reason.mail-address   | address
            bounced 5.1.10: domain takes no mail           | office.reason.mail-address   | address
            SMTP 552 5.2.2: mailbox full                   | office.reason.mailbox-full   | again
            bounced 5.4.7: not delivered in time           | office.reason.mail-later     | again
            the mail server broke off, or did not answer   | office.reason.mail-later     | again
            SMTP 554 5.7.1: refused by policy              | office.reason.mail-refused   | settings
            SMTP 554                                       | office.reason.mail-refused   | settings
            not an e-mail address                          | office.reason.mail-address   | address
            the mail server takes no address beyond ASCII (SMTPUTF8) | office.reason.mail-letters | settings
            java.io.IOException: Broken pipe               | office.reason.other          | again
            ''                                             | office.reason.other          | again
            """)
    void saysWhatItMeansAndWhatToDo(String reason, String words, String next) {
        assertThat(Reasons.of(reason)).extracting(Reason::words, Reason::next).containsExactly(words, next);
    }

    @Test
    void everyWordOfTheProviderHasALineOfItsOwn() throws IOException {
        for (var code : table("/org/rundruf/channel/twilio/twilio-codes.csv")) {
            assertThat(Reasons.of("Twilio error 1: " + code.get("reason")).words())
                    .isEqualTo("reason." + code.get("reason"));
        }
    }

    @Test
    void whatMailServersSayIsNeverUnknown() throws IOException {
        for (var status : table("/org/rundruf/channel/mail/status.csv")) {
            assertThat(Reasons.of("SMTP 550 5.0.0: " + status.get("reason")).words())
                    .isNotEqualTo("office.reason.other");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_de"})
    void allOfThemHaveWords(String language) throws IOException {
        Properties words = new Properties();
        for (String bundle : List.of("messages", "office")) {
            words.load(reader("/" + bundle + language + ".properties"));
        }
        for (Reason reason : Reasons.all()) {
            assertThat(words.getProperty(reason.words())).as(reason.words()).isNotBlank();
            assertThat(words.getProperty("office.next." + reason.next())).isNotBlank();
        }
    }

    @Test
    void reasonsThatMeanTheSameStandInOneLineTheMostFrequentFirst() {
        Progress progress = new Progress(
                List.of(
                        cell("SMTP 550 5.1.1: address unknown", 2),
                        cell("bounced 5.1.2: no such mail domain", 3),
                        cell("stopped", 4),
                        cell("odd", 1),
                        new Progress.Cell(Channel.EMAIL, DeliveryState.SENT, "", 9)),
                false,
                null,
                null);
        assertThat(Failures.of(progress))
                .extracting(failure -> failure.deliveries() + " " + failure.words() + " " + failure.detail())
                .containsExactly(
                        "5 office.reason.mail-address null", "4 reason.stopped null", "1 office.reason.other odd");
    }

    private static Progress.Cell cell(String reason, int deliveries) {
        return new Progress.Cell(Channel.EMAIL, DeliveryState.FAILED, reason, deliveries);
    }

    private static Iterable<org.apache.commons.csv.CSVRecord> table(String file) throws IOException {
        return CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setCommentMarker('#')
                .get()
                .parse(reader(file))
                .getRecords();
    }

    private static Reader reader(String file) {
        return new InputStreamReader(ReasonsTest.class.getResourceAsStream(file), StandardCharsets.UTF_8);
    }
}
