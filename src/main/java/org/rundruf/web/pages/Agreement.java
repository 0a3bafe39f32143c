package org.rundruf.web.pages;

import java.util.List;
import org.rundruf.rendering.Publisher;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What people agree to when they subscribe. */
@Component
class Agreement {
    private final Publisher publisher;
    private final String imprint;

    Agreement(Publisher publisher, @Value("${rundruf.imprint-url:}") String imprint) {
        this.publisher = publisher;
        this.imprint = imprint;
    }

    /** @return HTML: who answers for the data */
    String privacy(Page page, String quarter) {
        return page.words("page.subscribe.privacy", publisher.name(List.of(quarter)));
    }

    /** @return the words that stand beside the box to tick, and below it */
    String wording(Page page, String quarter) {
        return page.plain("page.subscribe.consent") + " "
                + page.plain("page.subscribe.privacy", publisher.name(List.of(quarter)));
    }

    /** @return address of the publisher's imprint and privacy notice, or null */
    String imprint() {
        return imprint.isBlank() ? null : imprint;
    }
}
