package org.rundruf.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.rundruf.localization.Isolates;
import org.rundruf.print.PlacedParagraphs.Paragraph;

/** What is wrong with the way in which a flyer's text goes on on the next page. */
final class PageTurns {
    private static final int LEAST_LINES = 4;
    /** Topic, quarters, summary; and of each fact its label and its value. */
    private static final int ABOVE = 3;

    private PageTurns() {}

    /** @return faults in words; none if all is well, or all on one page */
    static List<String> faults(PageContent content, byte[] web) {
        int pages = PdfText.pages(web);
        return pages == 1 ? List.of() : faults(body(content, web), pages);
    }

    private static List<String> faults(List<Paragraph> body, int pages) {
        List<String> faults = new ArrayList<>();
        int last = on(body, pages - 1);
        if (last < LEAST_LINES) {
            faults.add("there are " + last + " lines of text on the last page");
        }
        IntStream.range(0, body.size())
                .filter(i -> isTorn(body.get(i)))
                .forEach(i -> faults.add("paragraph " + (i + 1) + " has a single line on a page"));
        IntStream.range(1, body.size())
                .filter(i -> body.get(i - 1).isHeading() && isTurnedTo(body.get(i - 1), body.get(i)))
                .forEach(i -> faults.add("heading " + i + " is the last on its page"));
        return faults;
    }

    private static boolean isTorn(Paragraph paragraph) {
        return IntStream.of(paragraph.lines()).sum() > 1
                && IntStream.of(paragraph.lines()).anyMatch(lines -> lines == 1);
    }

    private static boolean isTurnedTo(Paragraph heading, Paragraph next) {
        return IntStream.range(0, heading.lines().length).noneMatch(i -> heading.lines()[i] > 0 && next.lines()[i] > 0);
    }

    private static int on(List<Paragraph> body, int page) {
        return body.stream().mapToInt(paragraph -> paragraph.lines()[page]).sum();
    }

    private static List<Paragraph> body(PageContent content, byte[] web) {
        List<Paragraph> all = PlacedParagraphs.of(web).stream()
                .filter(paragraph -> !paragraph.type().equals("H1"))
                .toList();
        int above = ABOVE + 2 * content.text().facts().size();
        return all.subList(above, above + count(content));
    }

    private static int count(PageContent content) {
        return Jsoup.parseBodyFragment(Isolates.toHtmlBody(content.text().body()))
                .select("p, li, h2, h3, h4, h5, h6")
                .size();
    }
}
