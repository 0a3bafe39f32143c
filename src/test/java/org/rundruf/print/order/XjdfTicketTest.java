package org.rundruf.print.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tickets hold to CIP4's schema and to what its text demands beyond that; faults that are planted are found. */
class XjdfTicketTest {
    private static final Stock STOCK = new Stock(135, "Matte", "135_MATTE");
    private static final Drop HAFEN = new Drop("dortmund/nord/hafen", null, "Hafen", null, null);
    private static final Drop LAMP = new Drop("dortmund/nord/hafen", "lp-1", "Schützenstraße 42", 51.5, 7.4);

    private static final OrderPapers PAPERS = papers(
            "2026-90",
            new Run(HAFEN, "de", 900, "de-flyer-a5.pdf"),
            new Run(HAFEN, "ar", 100, "ar-flyer-a5.pdf"),
            new Run(LAMP, "ar", 3, "ar-flyer-a5.pdf"),
            new Run(LAMP, "de", 0, "de-flyer-a5.pdf"));

    @Test
    void ticketIsValid() {
        String ticket = XjdfTicket.of(PAPERS);

        assertThat(XjdfSchema.faults(ticket)).isEmpty();
        assertThat(TicketRules.faults(ticket)).isEmpty();
    }

    @Test
    void saysWhatItReplaces() {
        assertThat(XjdfTicket.of(PAPERS))
                .contains("<Comment Type=\"Instruction\">Replaces 2026-90</Comment>")
                .contains("<GeneralID IDUsage=\"Replaces\" IDValue=\"2026-90\"/>");
        assertThat(XjdfTicket.of(papers(null))).doesNotContain("Replaces");
    }

    @Test
    void orderThatIsPrintedOnDemandIsValidToo() {
        assertThat(XjdfSchema.faults(XjdfTicket.of(papers(null)))).isEmpty();
    }

    @Test
    void sheetsOfSeveralPagesArePrintedOnBothSides() {
        String ticket = XjdfTicket.of(PAPERS);

        assertThat(ticket).contains("FinishedDimensions=\"419.5276 595.2756 0\" Pages=\"1\" Sides=\"OneSided\"");
        assertThat(ticket).contains("Pages=\"2\" Sides=\"TwoSidedHeadToHead\"");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "JobID=\"order-1\"|",
                "Types=\"Product\"|",
                "Version=\"2.1\"|Version=\"9.9\"",
                "<ProductList>|<Products>",
                "Amount=\"900\" DescriptiveName|Amount=\"many\" DescriptiveName",
                "MediaType=\"Paper\"|MediaType=\"Papyrus\"",
                "Coating=\"Matte\"|Coating=\"Shiny\"",
                "ItemRef=\"product-de-flyer-a5\"|ItemRef=\"product-fr-flyer-a5\"",
                "MediaRef=\"media-de-flyer-a5\"|MediaRef=\"media-fr-flyer-a5\"",
                "Name=\"Media\"|",
                "End=\"2026-11-24T12:00:00+01:00\"|End=\"tomorrow\""
            })
    void schemaFindsFaults(String right, String wrong) {
        assertThat(XjdfSchema.faults(planted(right, wrong))).isNotEmpty();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "http://www.CIP4.org/JDFSchema_2_0|http://www.CIP4.org/JDFSchema_1_1|root",
                "Version=\"2.1\"||version",
                "JobPartID=\"2026-114\"||job part",
                "Name=\"Media\"|Name=\"Ink\"|resource sets",
                "<TrimmingParams |<FoldingParams |resource in another's set",
                "Weight=\"135\"|Weight=\"0\"|media weight",
                "MediaRef=\"media-de-flyer-a5\"|MediaRef=\"product-de-flyer-a5\"|media reference",
                "Product=\"product-de-flyer-a5\"|Product=\"product-fr-flyer-a5\"|product reference",
                "ContactType=\"Delivery\" DropID=\"drop-2\"|ContactType=\"Delivery\" DropID=\"drop-9\"|drop",
                "DropItem Amount=\"900\"|DropItem Amount=\"899\"|drops do not add up to the products",
                "PartAmount Amount=\"900\"|PartAmount Amount=\"1\"|components are not the products"
            })
    void rulesFindFaults(String right, String wrong, String rule) {
        assertThat(TicketRules.faults(planted(right, wrong))).contains(rule);
    }

    private static String planted(String right, String wrong) {
        String ticket = XjdfTicket.of(PAPERS);
        assertThat(ticket).contains(right);
        return ticket.replace(right, wrong == null ? "" : wrong);
    }

    private static OrderPapers papers(String replaces, Run... runs) {
        return new OrderPapers(
                "order-1",
                "hafen-water",
                "2026-114",
                replaces,
                "Kein Wasser & kein Strom",
                new Customer("Stadt Dortmund", "Pressestelle", "+49 231 500", "presse@dortmund.example"),
                OffsetDateTime.parse("2026-11-23T18:00:00+01:00"),
                OffsetDateTime.parse("2026-11-24T12:00:00+01:00"),
                List.of(sheet("de-flyer-a5.pdf", "de", 1), sheet("ar-flyer-a5.pdf", "ar", 2)),
                List.of(runs));
    }

    private static OrderedSheet sheet(String file, String language, int pages) {
        return new OrderedSheet(file, "flyer-a5", language, 148, 210, pages, STOCK);
    }
}
