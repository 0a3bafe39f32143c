package org.rundruf.web.office.watch;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** The part of a page that is sent again and again while something goes out. */
@Component
class ProgressHtml {
    private final ITemplateEngine templates;

    ProgressHtml(ITemplateEngine templates) {
        this.templates = templates;
    }

    /**
     * The same for everybody who reads that language.
     *
     * @param html all of it
     * @param said in a sentence, for whoever listens instead of looking
     */
    record Rendered(String html, String said) {}

    Rendered of(ProgressView progress, Locale locale) {
        return new Rendered(part("progress", progress, locale), part("said", progress, locale));
    }

    private String part(String fragment, ProgressView progress, Locale locale) {
        return templates.process(
                "office/progress", Set.of(fragment), new Context(locale, Map.of("progress", progress)));
    }

    /** @return HTML that says that the page has stopped listening */
    String rest(Locale locale) {
        return templates.process("office/progress", Set.of("rest"), new Context(locale));
    }
}
