package org.rundruf.web.message;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Channel;
import org.rundruf.localization.Language;
import org.rundruf.localization.Localized;
import org.rundruf.print.PagePictures;
import org.rundruf.print.finishing.Edition;
import org.springframework.stereotype.Component;

/** Pages of flyers and posters as pictures, each drawn once for all who look until what stands on it changes. */
@Component
public class SheetPictures {
    private static final Duration LOOKED_AT = Duration.ofMinutes(10);
    private static final long MOST_BYTES = 48_000_000;

    private final Cache<SheetKey, List<byte[]>> pictures = Caffeine.newBuilder()
            .expireAfterAccess(LOOKED_AT)
            .maximumWeight(MOST_BYTES)
            .weigher((SheetKey key, List<byte[]> pages) ->
                    pages.stream().mapToInt(page -> page.length).sum())
            .build();
    private final Sheets sheets;

    SheetPictures(Sheets sheets) {
        this.sheets = sheets;
    }

    /** @return a PNG of each page of the channel's usual sheet, or of the large one for who reads large print */
    public List<byte[]> of(Announcement announcement, Localized text, List<Language> others, Channel channel) {
        SheetKey key = SheetKey.of(sheets.content(announcement, text, others, channel), channel);
        return pictures.get(
                key, wanted -> PagePictures.of(sheets.pdf(announcement, text, others, channel, Edition.WEB)));
    }
}
