package org.rundruf.web.message;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rundruf.announcement.Problem;
import org.rundruf.localization.Isolates;
import org.rundruf.print.PrintPages;
import org.rundruf.print.PrintSheet;
import org.rundruf.print.QuarterContent;
import org.rundruf.print.QuarterItem;
import org.rundruf.print.QuarterTooLong;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says what stands in the way of a quarter's sheet, and what to leave out. */
@Component
class QuarterProblems {
    private static final String FIELD = "without";
    private static final int MOST_PAGES = 2;

    private final PrintPages pages;
    private final MessageSource messages;

    QuarterProblems(PrintPages pages, MessageSource messages) {
        this.pages = pages;
        this.messages = messages;
    }

    /** @return announcements with a letter that no font has */
    List<QuarterItem> unprintable(QuarterContent content) {
        return content.items().stream()
                .filter(item -> pages.firstMissing(item).isPresent())
                .toList();
    }

    /** @return a problem for each of them, naming the letter */
    List<Problem> ofLetters(QuarterContent content, Locale reader) {
        return unprintable(content).stream()
                .map(item -> letter(item, pages.firstMissing(item).getAsInt(), reader))
                .toList();
    }

    /** @return a problem for each announcement that there is no room for */
    List<Problem> ofRoom(QuarterContent content, QuarterTooLong tooLong, Locale reader) {
        Map<String, QuarterItem> items =
                content.items().stream().collect(Collectors.toMap(QuarterItem::id, Function.identity(), (a, b) -> a));
        return tooLong.tooMuch().stream()
                .map(items::get)
                .map(item -> room(item, reader))
                .toList();
    }

    private Problem room(QuarterItem item, Locale reader) {
        Object[] names = {PrintSheet.QUARTER_A4.tag(), MOST_PAGES, title(item)};
        return problem("print.problem.quarterTooLong", names, item, reader);
    }

    private Problem letter(QuarterItem item, int character, Locale reader) {
        String name = String.format("U+%04X %s", character, Character.getName(character));
        Object[] names = {Character.toString(character), name, title(item)};
        return problem("print.problem.quarterGlyph", names, item, reader);
    }

    private Problem problem(String key, Object[] names, QuarterItem item, Locale reader) {
        String hint = messages.getMessage("print.hint.without", new Object[] {item.id()}, reader);
        return new Problem(FIELD, messages.getMessage(key, names, reader), hint, 0);
    }

    private static String title(QuarterItem item) {
        return Isolates.strip(item.text().title());
    }
}
