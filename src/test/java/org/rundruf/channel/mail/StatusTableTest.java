package org.rundruf.channel.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of enhanced status codes, line by line, and what it does not name. */
class StatusTableTest {
    private final StatusTable table = new StatusTable();

    @ParameterizedTest
    @CsvSource({
        "4.2.2,  LATER,   mailbox full",
        "4.4.1,  LATER,   not delivered in time",
        "4.7.1,  LATER,   greylisted",
        "5.0.0,  REFUSED, refused",
        "5.1.0,  GONE,    address unknown",
        "5.1.1,  GONE,    address unknown",
        "5.1.2,  GONE,    no such mail domain",
        "5.1.3,  GONE,    not an address",
        "5.1.4,  REFUSED, address ambiguous",
        "5.1.6,  GONE,    mailbox moved",
        "5.1.10, GONE,    domain takes no mail",
        "5.2.0,  REFUSED, mailbox refuses",
        "5.2.1,  GONE,    mailbox closed",
        "5.2.2,  REFUSED, mailbox full",
        "5.2.3,  REFUSED, message too large",
        "5.2.4,  REFUSED, mailing list refuses",
        "5.3.4,  REFUSED, message too large",
        "5.4.1,  REFUSED, no answer from the host",
        "5.4.4,  GONE,    no such mail domain",
        "5.4.6,  REFUSED, mail goes in circles",
        "5.4.7,  REFUSED, not delivered in time",
        "5.5.4,  REFUSED, protocol refused",
        "5.6.0,  REFUSED, content refused",
        "5.7.0,  REFUSED, refused by policy",
        "5.7.1,  REFUSED, refused by policy",
        "5.7.23, REFUSED, sender not allowed (SPF)",
        "5.7.26, REFUSED, sender not authenticated",
        "9.9.9,  REFUSED, not delivered",
        "'',     REFUSED, not delivered",
        "nonsense, REFUSED, not delivered",
    })
    void saysWhatBecomesOfTheAddress(String status, StatusTable.Fate fate, String reason) {
        assertThat(table.of(status)).isEqualTo(new StatusTable.Meaning(fate, reason));
    }
}
