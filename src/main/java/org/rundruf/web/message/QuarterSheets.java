package org.rundruf.web.message;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.rundruf.announcement.Problem;
import org.rundruf.announcement.Quarter;
import org.rundruf.localization.Language;
import org.rundruf.localization.LocalizationSettings;
import org.rundruf.print.PrintPages;
import org.rundruf.print.QuarterContent;
import org.rundruf.print.QuarterItem;
import org.rundruf.print.QuarterTooLong;
import org.rundruf.print.finishing.Edition;
import org.rundruf.web.problem.Unprintable;
import org.springframework.stereotype.Component;

/** Sheets of quarters. Typesetting is dear: one is made at a time, and serves until what stands on it changes. */
@Component
public class QuarterSheets {
    private static final int MOST_WAITING = 10;
    private static final long MOST_BYTES = 48_000_000;

    private final Cache<QuarterSheetKey, byte[]> files = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((QuarterSheetKey key, byte[] file) -> file.length)
            .build();
    private final ReentrantLock press = new ReentrantLock();
    private final QuarterContents contents;
    private final PrintPages pages;
    private final QuarterProblems problems;
    private final LocalizationSettings settings;

    QuarterSheets(QuarterContents contents, PrintPages pages, QuarterProblems problems, LocalizationSettings settings) {
        this.contents = contents;
        this.pages = pages;
        this.problems = problems;
        this.settings = settings;
    }

    /**
     * A sheet for screens and printers at home. What it has no room for, or no letters, it leaves out and says how many
     * there are besides.
     *
     * @param offered tags of the languages that the quarter's page is there in
     * @return empty if too many wait for theirs
     */
    public Optional<byte[]> forResidents(Quarter quarter, Language language, Collection<String> offered) {
        QuarterContent content = contents.now(quarter, language, offered);
        List<String> unprintable =
                problems.unprintable(content).stream().map(QuarterItem::id).toList();
        QuarterContent printable = unprintable.isEmpty() ? content : content.without(unprintable);
        QuarterSheetKey key = QuarterSheetKey.of(printable, Edition.WEB, settings.timeZone());
        return Optional.ofNullable(files.getIfPresent(key))
                .or(() -> press.getQueueLength() < MOST_WAITING
                        ? Optional.of(made(key, () -> fitting(printable)))
                        : Optional.empty());
    }

    /**
     * A sheet for the office and the print shop.
     *
     * @param without ids of announcements that are left out
     * @param reader whoever reads what is wrong
     * @throws Unprintable naming every announcement that there is no room for, or no letters
     */
    public byte[] exact(
            Quarter quarter,
            Language language,
            Collection<String> offered,
            Edition edition,
            Set<String> without,
            Locale reader) {
        QuarterContent content = contents.now(quarter, language, offered).without(without);
        List<Problem> unprintable = problems.ofLetters(content, reader);
        if (!unprintable.isEmpty()) {
            throw new Unprintable(unprintable);
        }
        QuarterSheetKey key = QuarterSheetKey.of(content, edition, settings.timeZone());
        try {
            return made(key, () -> pages.typeset(content).edition(edition));
        } catch (QuarterTooLong tooLong) {
            throw new Unprintable(problems.ofRoom(content, tooLong, reader));
        }
    }

    private byte[] fitting(QuarterContent content) {
        try {
            return pages.typeset(content).edition(Edition.WEB);
        } catch (QuarterTooLong tooLong) {
            return pages.typeset(content.without(tooLong.tooMuch())).edition(Edition.WEB);
        }
    }

    private byte[] made(QuarterSheetKey key, Supplier<byte[]> maker) {
        press.lock();
        try {
            return files.get(key, wanted -> maker.get());
        } finally {
            press.unlock();
        }
    }
}
