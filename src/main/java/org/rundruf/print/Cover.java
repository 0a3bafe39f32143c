package org.rundruf.print;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.rundruf.print.order.Customer;
import org.rundruf.print.order.OrderPapers;
import org.rundruf.print.order.OrderedSheet;
import org.rundruf.print.order.Stock;

/**
 * The page for the human at the press, in the words of {@code templates/print/shop_<language>.properties}.
 *
 * @param words the labels
 * @param locale of the numbers and dates
 */
record Cover(Properties words, ULocale locale) {
    /** How many files a cover lists where there is room for them. */
    static final int ROWS = 20;

    /**
     * @param most how many files are listed
     * @return what the template is filled with
     */
    Model of(OrderPapers papers, int most) {
        List<OrderedSheet> printed = papers.printed();
        return new Model(
                locale.toLanguageTag(),
                words,
                papers,
                date(papers.due()),
                number(printed.stream().mapToInt(papers::copies).sum()),
                number(papers.drops().size()),
                contact(papers.customer()),
                printed.stream().limit(most).map(sheet -> row(sheet, papers)).toList(),
                printed.size() > most ? text("more", printed.size() - most) : "",
                printed.size() < papers.sheets().size()
                        ? text("ondemand", papers.sheets().size() - printed.size())
                        : "");
    }

    private Row row(OrderedSheet sheet, OrderPapers papers) {
        long sites = papers.runs().stream()
                .filter(run -> run.copies() > 0 && run.file().equals(sheet.file()))
                .count();
        Stock stock = sheet.stock();
        return new Row(
                sheet.file(),
                number(papers.copies(sheet)),
                sheet.width() + " × " + sheet.height() + " mm",
                sides(sheet),
                stock.weight() + " g/m² " + words.getProperty("coating." + stock.coating(), stock.coating()),
                number((int) sites));
    }

    private String sides(OrderedSheet sheet) {
        if (sheet.isTwoSided()) {
            return text("sides.two", (sheet.pages() + 1) / 2);
        }
        return text("sides.one", sheet.pages());
    }

    private String text(String key, int count) {
        return new MessageFormat(words.getProperty(key), locale).format(new Object[] {count});
    }

    private static String contact(Customer customer) {
        return String.join(
                " · ",
                Stream.of(customer.name(), customer.phone(), customer.email())
                        .filter(part -> part != null && !part.isBlank())
                        .toList());
    }

    private String number(int number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** In the clocks of the city, which the moment's offset tells. */
    private String date(OffsetDateTime moment) {
        GregorianCalendar calendar = new GregorianCalendar(
                TimeZone.getTimeZone("GMT" + moment.getOffset().getId().replace("Z", "")), locale);
        DateFormat format = DateFormat.getDateTimeInstance(calendar, DateFormat.FULL, DateFormat.SHORT, locale);
        return format.format(Date.from(moment.toInstant()));
    }

    /** A press file. */
    record Row(String file, String copies, String size, String sides, String paper, String sites) {}

    /** What stands on the cover. */
    record Model(
            String language,
            Properties words,
            OrderPapers papers,
            String due,
            String copies,
            String sites,
            String contact,
            List<Row> rows,
            String more,
            String onDemand) {}
}
