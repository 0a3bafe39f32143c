package org.rundruf.web.message;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Channel;
import org.rundruf.announcement.Problem;
import org.rundruf.announcement.Urgency;
import org.rundruf.localization.Localizations;
import org.rundruf.localization.Localized;
import org.rundruf.localization.Localizer;
import org.rundruf.print.PageContent;
import org.rundruf.print.PrintFormats;
import org.rundruf.print.Proofs;
import org.rundruf.print.SheetFault;
import org.rundruf.web.problem.Unprintable;
import org.springframework.stereotype.Component;

/**
 * Tries the flyers and posters of an announcement before people approve it. An emergency is not held up: whoever can
 * be reached otherwise is, and its print order waits.
 */
@Component
public class SheetCheck {
    private final Localizer localizer;
    private final Sheets sheets;
    private final PrintFormats formats;
    private final Proofs proofs;
    private final SheetProblems problems;

    SheetCheck(Localizer localizer, Sheets sheets, PrintFormats formats, Proofs proofs, SheetProblems problems) {
        this.localizer = localizer;
        this.sheets = sheets;
        this.formats = formats;
        this.proofs = proofs;
        this.problems = problems;
    }

    /**
     * Tries every language there is a text in.
     *
     * @param reader whoever reads what is wrong
     * @throws Unprintable naming all that cannot be printed
     */
    public void require(Announcement announcement, Locale reader) {
        Localizations texts = localizer.drafts(announcement);
        require(announcement, texts, texts.available().values(), reader);
    }

    /** The same for one language; it passes if there is no text in it. */
    public void require(Announcement announcement, String language, Locale reader) {
        Localizations texts = localizer.drafts(announcement);
        List<Localized> text = texts.in(language).stream().toList();
        require(announcement, texts, text, reader);
    }

    private void require(Announcement announcement, Localizations texts, Collection<Localized> tried, Locale reader) {
        if (announcement.document().urgency() == Urgency.EMERGENCY) {
            return;
        }
        List<SheetFault> faults = Channel.PRINTED.stream()
                .filter(announcement.document().channels()::contains)
                .flatMap(channel -> faults(announcement, texts, tried, channel).stream())
                .toList();
        List<Problem> found = problems.of(announcement.document(), faults, reader);
        if (!found.isEmpty()) {
            throw new Unprintable(found);
        }
    }

    private List<SheetFault> faults(
            Announcement announcement, Localizations texts, Collection<Localized> tried, Channel channel) {
        List<PageContent> contents = tried.stream()
                .map(text -> sheets.content(announcement, text, texts.others(text.language()), channel))
                .toList();
        return proofs.faults(contents, formats.of(channel));
    }
}
