package org.rundruf.print;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** What people use who do not see the sheet, or hold a screen instead of paper: bookmarks and links. */
final class Navigation {
    private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";

    private Navigation() {}

    /** @param link what the address on the sheet stands for */
    static void addTo(Document html, String link) {
        bookmark(html.select(HEADINGS), html.head().appendElement("bookmarks"));
        for (Element address : html.select(".address bdi")) {
            address.wrap("<a></a>").parent().attr("href", link);
        }
        for (Element anchor : html.select("a[href]:not([title])")) {
            anchor.attr("title", anchor.text());
        }
    }

    /** Headings below the first are its children. */
    private static void bookmark(Elements headings, Element bookmarks) {
        Element parent = bookmarks;
        for (int i = 0; i < headings.size(); i++) {
            Element heading = headings.get(i);
            boolean top = heading.nameIs("h1");
            heading.attr("id", "heading-" + i);
            Element bookmark = (top ? bookmarks : parent)
                    .appendElement("bookmark")
                    .attr("name", heading.text())
                    .attr("href", "#heading-" + i);
            parent = top ? bookmark : parent;
        }
    }
}
