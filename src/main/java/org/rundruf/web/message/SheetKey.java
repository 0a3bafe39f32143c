package org.rundruf.web.message;

import java.util.List;
import org.rundruf.announcement.Channel;
import org.rundruf.localization.FactLine;
import org.rundruf.localization.Localized;
import org.rundruf.print.PageContent;

/** All that decides what stands on a sheet; what is sent or said of the same announcement does not. */
record SheetKey(PageContent content, Channel channel) {

    static SheetKey of(PageContent content, Channel channel) {
        PageContent printed = new PageContent(
                printed(content.text()),
                content.message(),
                content.others(),
                content.number(),
                content.replacedNumber(),
                content.date());
        return new SheetKey(printed, channel);
    }

    private static Localized printed(Localized text) {
        List<FactLine> facts = text.facts().stream()
                .map(fact -> new FactLine(fact.kind(), fact.label(), fact.value(), fact.href(), (String) null))
                .toList();
        return new Localized(
                text.language(),
                text.origin(),
                text.title(),
                text.summary(),
                text.body(),
                null,
                null,
                facts,
                "",
                text.notice());
    }
}
