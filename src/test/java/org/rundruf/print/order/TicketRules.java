package org.rundruf.print.order;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * What XJDF 2.1 demands in prose and no schema can say: which resources a print order needs, that what is referred to is
 * there and of the right kind, and that quantities agree.
 */
final class TicketRules {
    private static final Set<String> NEEDED = Set.of(
            "CustomerInfo", "NodeInfo", "Contact", "RunList", "Media", "Component", "TrimmingParams", "DeliveryParams");
    private static final String CIP4 = "http://www.CIP4.org/JDFSchema_2_0";

    private final Document ticket;
    private final List<String> faults = new ArrayList<>();

    private TicketRules(Document ticket) {
        this.ticket = ticket;
    }

    /** @return what is wrong with a ticket; empty if it is right */
    static List<String> faults(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            TicketRules rules =
                    new TicketRules(factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml))));
            rules.check();
            return rules.faults;
        } catch (SAXException | IOException | ParserConfigurationException e) {
            return List.of("not well-formed");
        }
    }

    private void check() {
        Element root = ticket.getDocumentElement();
        require(CIP4.equals(root.getNamespaceURI()) && root.getLocalName().equals("XJDF"), "root");
        require(root.getAttribute("Version").equals("2.1"), "version");
        require(!root.getAttribute("JobPartID").isEmpty(), "job part");
        Set<String> sets =
                all("ResourceSet").map(set -> set.getAttribute("Name")).collect(Collectors.toSet());
        require(sets.containsAll(NEEDED), "resource sets");
        all("Resource").forEach(resource -> require(isOfItsSet(resource), "resource in another's set"));
        all("Media").forEach(media -> require(number(media, "Weight") > 0, "media weight"));
        all("Component").forEach(component -> require(isMedia(component.getAttribute("MediaRef")), "media reference"));
        all("Part").forEach(this::part);
        quantities();
    }

    private void require(boolean holds, String rule) {
        if (!holds) {
            faults.add(rule);
        }
    }

    private static boolean isOfItsSet(Element resource) {
        String name = ((Element) resource.getParentNode()).getAttribute("Name");
        return resource.getElementsByTagNameNS(CIP4, name).getLength() == 1;
    }

    private boolean isMedia(String id) {
        return all("Media")
                .anyMatch(media ->
                        ((Element) media.getParentNode()).getAttribute("ID").equals(id));
    }

    private void part(Element part) {
        String product = part.getAttribute("Product");
        require(product.isEmpty() || amounts().containsKey(product), "product reference");
        String drop = part.getAttribute("DropID");
        require(
                drop.isEmpty()
                        || all("Part")
                                        .filter(p -> p.getAttribute("DropID").equals(drop))
                                        .count()
                                == 2,
                "drop");
    }

    private void quantities() {
        Map<String, Integer> dropped = new HashMap<>();
        all("DropItem")
                .forEach(item -> dropped.merge(item.getAttribute("ItemRef"), number(item, "Amount"), Integer::sum));
        require(dropped.equals(amounts()), "drops do not add up to the products");
        int components =
                all("PartAmount").mapToInt(amount -> number(amount, "Amount")).sum();
        require(components == amounts().values().stream().mapToInt(i -> i).sum(), "components are not the products");
        require(amounts().values().stream().allMatch(amount -> amount > 0), "nothing to print");
    }

    private Map<String, Integer> amounts() {
        return all("Product")
                .collect(Collectors.toMap(p -> p.getAttribute("ID"), p -> number(p, "Amount"), (a, b) -> a));
    }

    private static int number(Element element, String attribute) {
        String value = element.getAttribute(attribute);
        return value.matches("\\d{1,9}") ? Integer.parseInt(value) : -1;
    }

    private Stream<Element> all(String name) {
        NodeList found = ticket.getElementsByTagNameNS(CIP4, name);
        return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Element.class::cast);
    }
}
