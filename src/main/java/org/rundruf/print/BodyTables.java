package org.rundruf.print;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.rundruf.localization.Isolates;
import org.rundruf.rendering.Labels;

/** Tables of bodies on sheets; those whose words would not fit beside each other become lists. */
final class BodyTables {
    /** On both sides of a cell together, in ems: what {@code sheet.css} says. */
    private static final double PADDING = 0.8;

    private BodyTables() {}

    /**
     * Prepares a page's tables.
     *
     * @param room for words beside each other, in ems
     */
    static void arrange(Document html, WordWidths widths, double room) {
        for (Element scrolling : html.select(".body .table")) {
            Element table = scrolling.child(0);
            if (width(table, widths) > room) {
                table.replaceWith(list(table));
            }
            scrolling.unwrap();
        }
    }

    /** @return of its widest words beside each other, in ems */
    private static double width(Element table, WordWidths widths) {
        int columns = table.selectFirst("tr").childrenSize();
        return IntStream.range(0, columns)
                .mapToDouble(column -> PADDING
                        + words(table, column).mapToDouble(widths::of).max().orElse(0))
                .sum();
    }

    private static Stream<String> words(Element table, int column) {
        return table.select("tr").stream().map(row -> row.child(column)).flatMap(BodyTables::words);
    }

    private static Stream<String> words(Element cell) {
        Element copy = cell.clone();
        copy.select("bdi:not(.long), .nb")
                .forEach(whole -> whole.text(whole.text().replace(' ', '\u00A0')));
        return Stream.of(Isolates.strip(copy.wholeText()).split("[ \\n]+"));
    }

    private static Element list(Element table) {
        List<Element> heads = table.selectFirst("tr").children();
        Element list = new Element("ul");
        for (Element row : table.select("tbody tr")) {
            Element item = list.appendElement("li");
            for (int i = 0; i < heads.size(); i++) {
                append(item, heads.get(i), row.child(i));
            }
        }
        return list;
    }

    private static void append(Element item, Element head, Element value) {
        if (value.hasText()) {
            item.appendText(item.childNodeSize() == 0 ? "" : " · ");
            if (head.hasText()) {
                item.appendElement("strong").html(Labels.before(head.html()));
            }
            item.appendElement("span").html(value.html());
        }
    }
}
