package org.rundruf.web.office;

import java.util.List;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Channel;
import org.rundruf.localization.Localized;
import org.rundruf.localization.Localizer;
import org.rundruf.print.finishing.Edition;
import org.rundruf.rendering.StyledFrame;
import org.rundruf.web.message.SheetPictures;
import org.rundruf.web.message.Sheets;
import org.rundruf.web.problem.NotThere;
import org.rundruf.web.work.Existing;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a page of the office shows but cannot hold itself: the e-mail, the sheets and pictures of them. */
@Controller
@RequestMapping("/office/announcements/{id}")
public class MessageFiles {
    private final Existing existing;
    private final Localizer localizer;
    private final MessagePreviews previews;
    private final Sheets sheets;
    private final SheetPictures pictures;

    MessageFiles(
            Existing existing, Localizer localizer, MessagePreviews previews, Sheets sheets, SheetPictures pictures) {
        this.existing = existing;
        this.localizer = localizer;
        this.previews = previews;
        this.sheets = sheets;
        this.pictures = pictures;
    }

    @GetMapping("/email/{language}")
    ResponseEntity<String> email(@PathVariable("id") String id, @PathVariable("language") String language) {
        Announcement announcement = existing.announcement(id);
        return email(previews.email(announcement, text(announcement, language)));
    }

    /** @return an e-mail for a frame, in which nothing can happen */
    public static ResponseEntity<String> email(String html) {
        StyledFrame frame = StyledFrame.of(html);
        return ResponseEntity.ok()
                .header("Content-Security-Policy", frame.policy())
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .body(frame.html());
    }

    @GetMapping("/sheets/{language}/{channel}.pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable("id") String id,
            @PathVariable("language") String language,
            @PathVariable("channel") String channel) {
        Announcement announcement = existing.announcement(id);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .body(sheets.pdf(announcement, text(announcement, language), printed(channel), Edition.PRESS));
    }

    @GetMapping("/sheets/{language}/{channel}-{page}.png")
    ResponseEntity<byte[]> picture(
            @PathVariable("id") String id,
            @PathVariable("language") String language,
            @PathVariable("channel") String channel,
            @PathVariable("page") int page) {
        Announcement announcement = existing.announcement(id);
        Localized text = text(announcement, language);
        List<byte[]> pages = pictures.of(
                announcement, text, localizer.localize(announcement).others(text.language()), printed(channel));
        if (page < 1 || page > pages.size()) {
            throw new NotThere("no page " + page + " of " + channel);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(pages.get(page - 1));
    }

    private static Channel printed(String channel) {
        return Channel.of(channel)
                .filter(Channel.PRINTED::contains)
                .orElseThrow(() -> new NotThere("no sheet " + channel));
    }

    private Localized text(Announcement announcement, String language) {
        return localizer.drafts(announcement).in(language).orElseThrow(() -> new NotThere("no text in " + language));
    }
}
