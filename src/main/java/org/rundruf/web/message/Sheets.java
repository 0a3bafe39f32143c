package org.rundruf.web.message;

import java.util.List;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Channel;
import org.rundruf.localization.Language;
import org.rundruf.localization.Localized;
import org.rundruf.localization.Localizer;
import org.rundruf.print.PageContent;
import org.rundruf.print.PrintPages;
import org.rundruf.print.PrintSheet;
import org.rundruf.print.finishing.Edition;
import org.rundruf.rendering.VersionContexts;
import org.springframework.stereotype.Component;

/** Flyers and posters of a stored version. */
@Component
public class Sheets {
    private final PrintPages pages;
    private final Localizer localizer;
    private final VersionContexts contexts;
    private final SheetNumbers numbers;

    Sheets(PrintPages pages, Localizer localizer, VersionContexts contexts, SheetNumbers numbers) {
        this.pages = pages;
        this.localizer = localizer;
        this.contexts = contexts;
        this.numbers = numbers;
    }

    /** @return the PDF of the channel's usual sheet, or of the large one for who reads large print */
    public byte[] pdf(Announcement announcement, Localized text, Channel channel, Edition edition) {
        return pdf(announcement, text, localizer.localize(announcement).others(text.language()), channel, edition);
    }

    /** @return the same of a version that is stored nowhere, which goes out in those other languages, too */
    public byte[] pdf(
            Announcement announcement, Localized text, List<Language> others, Channel channel, Edition edition) {
        PrintSheet sheet = PrintSheet.of(channel, text.language().large());
        return pages.render(content(announcement, text, others, channel), sheet, edition);
    }

    /** @return what stands on the channel's sheets */
    PageContent content(Announcement announcement, Localized text, List<Language> others, Channel channel) {
        return new PageContent(
                text,
                contexts.of(announcement, text),
                others,
                numbers.of(announcement, channel),
                numbers.replaced(announcement, channel),
                announcement.receivedAt());
    }
}
