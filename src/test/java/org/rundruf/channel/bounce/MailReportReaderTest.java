package org.rundruf.channel.bounce;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalLong;
import javax.sql.DataSource;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rundruf.channel.bounce.MailReport.Kind;
import org.rundruf.channel.mail.Addresses;
import org.rundruf.channel.mail.DeliveryAddresses;
import org.rundruf.testing.Databases;

/** Reports in the formats of Postfix, Exchange, Gmail and of feedback loops, and what only looks like one. */
class MailReportReaderTest {
    private static final DataSource DATABASE = Databases.H2.fresh();
    private static final DeliveryAddresses ADDRESSES = Addresses.of(DATABASE);
    private static final long DELIVERY = 4711;
    private final MailReportReader reader = new MailReportReader(ADDRESSES);

    @ParameterizedTest
    @CsvSource({
        "postfix,   FAILED,    5.1.1",
        "exchange,  FAILED,    5.1.10",
        "gmail,     FAILED,    5.2.2",
        "delayed,   DELAYED,   4.4.1",
        "delivered, DELIVERED, 2.0.0",
        "complaint, COMPLAINT, ''",
    })
    void understandsReports(String file, Kind kind, String status) {
        assertThat(reader.read(mail(file))).contains(new MailReport(kind, OptionalLong.of(DELIVERY), status));
    }

    @Test
    void aReportThatQuotesAnotherMailIsAboutNoneOfOurs() {
        assertThat(reader.read(mail("other-mail"))).map(MailReport::delivery).contains(OptionalLong.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"holiday", "no-recipient", "cut-off"})
    void whatIsNoReportChangesNothing(String file) {
        assertThat(reader.read(mail(file))).isEmpty();
    }

    @Test
    void aGuessedNumberIsNoneOfOurs() {
        String forged = new String(mail("postfix"), StandardCharsets.US_ASCII)
                .replace(Addresses.returnPath(ADDRESSES, DELIVERY), "bounces+4711-0123456789abcdef@city.example")
                .replace(Addresses.messageId(ADDRESSES, DELIVERY), "<4711.0123456789abcdef@city.example>");

        assertThat(reader.read(forged.getBytes(StandardCharsets.US_ASCII)))
                .map(MailReport::delivery)
                .contains(OptionalLong.empty());
    }

    @Test
    void aContinuationOfNoHeaderIsNoReport() {
        assertThat(reader.read(" \r\r\n x\n".getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
    }

    @Property
    void neverStumbles(@ForAll byte[] anything) {
        assertThat(reader.read(anything)).isEqualTo(Optional.empty());
    }

    private static byte[] mail(String file) {
        try (InputStream in = MailReportReaderTest.class.getResourceAsStream("/bounces/" + file + ".eml")) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII)
                    .replace("@RETURN_PATH@", Addresses.returnPath(ADDRESSES, DELIVERY))
                    .replace("@MESSAGE_ID@", Addresses.messageId(ADDRESSES, DELIVERY))
                    .getBytes(StandardCharsets.US_ASCII);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
