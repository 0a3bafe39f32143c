package org.rundruf.print;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rundruf.localization.FactLine;
import org.rundruf.localization.Localized;
import org.rundruf.rendering.MessageContext;

/**
 * An announcement on the sheet of a quarter.
 *
 * @param text its words; not in the sheet's language if there are none in it, and then with a notice that says so
 * @param message what it is about
 */
public record QuarterItem(Localized text, MessageContext message) {

    /** @return the announcement's id */
    public String id() {
        return message.id();
    }

    QuarterItem drawnBy(Pictures pictures) {
        return new QuarterItem(pictures.leftOut(text), message);
    }

    /** @return everything of it that stands on the sheet */
    String words() {
        Stream<String> facts = text.facts().stream().map(FactLine::value);
        return Stream.concat(Stream.of(text.title(), text.summary()), facts).collect(Collectors.joining("\n"));
    }

    /** @return the page that its code leads to; it counts as opened from a poster */
    String link() {
        return page() + "&via=poster";
    }

    String page() {
        return message.links().announcement(id(), text.language().tag());
    }
}
