package org.rundruf.announcement.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rundruf.announcement.Channel;
import org.rundruf.announcement.Document;
import org.rundruf.announcement.Facts;
import org.rundruf.announcement.Money;
import org.rundruf.announcement.Purpose;
import org.rundruf.announcement.Text;
import org.rundruf.announcement.Topic;
import org.rundruf.announcement.Urgency;

class StoredDocumentsTest {

    @Test
    void whatIsStoredComesBack() {
        Facts facts = new Facts(Map.of(
                "starts", OffsetDateTime.parse("2026-11-24T09:00+01:00"),
                "ends", LocalDate.parse("2026-11-25"),
                "place", "Schützenstraße 1–99",
                "cost", new Money(new BigDecimal("5.00"), Currency.getInstance("EUR")),
                "streets", List.of("Mallinckrodtstraße", "Sunderweg")));
        Document document = new Document(
                "water",
                null,
                "de",
                new Text("Kein Wasser", null, "Text"),
                facts,
                List.of("dortmund/hafen"),
                Topic.HELP_WANTED,
                Urgency.HIGH,
                EnumSet.of(Channel.SMS, Channel.FLYER),
                List.of("de", "ar"),
                Map.of("ar", new Text("لا ماء", null, null)),
                OffsetDateTime.parse("2026-11-23T18:00+01:00"),
                null,
                "urn:oid:1",
                Purpose.UPDATE,
                "earlier");

        assertThat(StoredDocuments.read(StoredDocuments.write(document))).isEqualTo(document);
    }
}
