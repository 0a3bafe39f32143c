package org.rundruf.web.message;

import java.util.List;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Announcements;
import org.rundruf.announcement.Channel;
import org.rundruf.localization.Language;
import org.rundruf.localization.Localized;
import org.rundruf.localization.Localizer;
import org.rundruf.print.PageContent;
import org.rundruf.print.PrintOrder;
import org.rundruf.print.PrintPages;
import org.rundruf.print.PrintSheet;
import org.rundruf.print.finishing.Edition;
import org.springframework.stereotype.Component;

/** Flyers and posters of a stored version. */
@Component
public class Sheets {
    private final PrintPages pages;
    private final Localizer localizer;
    private final Announcements announcements;
    private final Contexts contexts;

    Sheets(PrintPages pages, Localizer localizer, Announcements announcements, Contexts contexts) {
        this.pages = pages;
        this.localizer = localizer;
        this.announcements = announcements;
        this.contexts = contexts;
    }

    /** @return the PDF of the channel's first sheet */
    public byte[] pdf(Announcement announcement, Localized text, Channel channel, Edition edition) {
        PrintSheet sheet = PrintSheet.of(channel).get(0);
        String replaced = announcements
                .sentBefore(announcement)
                .map(before -> PrintOrder.idOf(before, channel))
                .orElse(null);
        PageContent content = new PageContent(
                text,
                contexts.of(announcement, text),
                others(announcement, text),
                PrintOrder.idOf(announcement, channel),
                replaced,
                announcement.receivedAt());
        return pages.render(content, sheet, edition);
    }

    private List<Language> others(Announcement announcement, Localized text) {
        return localizer.localize(announcement).available().values().stream()
                .map(Localized::language)
                .filter(language -> !language.equals(text.language()))
                .toList();
    }
}
