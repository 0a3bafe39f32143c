package org.rundruf.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Channel;
import org.rundruf.localization.Localizations;
import org.rundruf.localization.Localized;
import org.rundruf.localization.Localizer;
import org.rundruf.localization.ReviewState;
import org.rundruf.localization.review.Translations;
import org.rundruf.print.finishing.Edition;
import org.rundruf.rendering.MessageContext;
import org.rundruf.rendering.Rendering;
import org.rundruf.rendering.VersionContexts;
import org.rundruf.web.message.EmailPreview;
import org.rundruf.web.message.Sheets;
import org.rundruf.web.problem.NotThere;
import org.rundruf.web.work.Existing;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Messages exactly as they are sent, or would be if their text were approved; a header says how far it is. */
@RestController
class PreviewCall {
    /** Where the language stands: draft, pending, approved or outdated. */
    static final String REVIEW = "Rundruf-Review";

    private final Existing existing;
    private final Localizer localizer;
    private final VersionContexts contexts;
    private final Rendering rendering;
    private final EmailPreview email;
    private final Sheets sheets;
    private final Translations translations;

    PreviewCall(
            Existing existing,
            Localizer localizer,
            VersionContexts contexts,
            Rendering rendering,
            EmailPreview email,
            Sheets sheets,
            Translations translations) {
        this.existing = existing;
        this.localizer = localizer;
        this.contexts = contexts;
        this.rendering = rendering;
        this.email = email;
        this.sheets = sheets;
        this.translations = translations;
    }

    @GetMapping("/api/announcements/{id}/preview/{channel}/{language}")
    ResponseEntity<byte[]> preview(
            @PathVariable String id, @PathVariable String channel, @PathVariable String language) {
        Announcement announcement = existing.announcement(id);
        Localizations localizations = localizer.drafts(announcement);
        Localized text = in(localizations, language);
        ReviewState state = translations.state(announcement, language);
        ResponseEntity<byte[]> message = message(announcement, text, channel);
        return ResponseEntity.status(message.getStatusCode())
                .headers(message.getHeaders())
                .header(REVIEW, state.tag())
                .body(message.getBody());
    }

    private ResponseEntity<byte[]> message(Announcement announcement, Localized text, String channel) {
        MessageContext context = contexts.of(announcement, text)
                .withOthers(localizer.localize(announcement).others(text.language()));
        Channel wanted = Channel.of(channel).orElseThrow(() -> noPreview(channel));
        return switch (wanted) {
            case SMS -> plain(rendering.sms().render(text, context));
            case WHATSAPP -> plain(rendering.whatsApp().render(text, context));
            case VOICE -> plain(rendering.voice().render(text, context));
            case EMAIL -> answer("message/rfc822", email.file(announcement, text, context));
            case FLYER, POSTER -> answer("application/pdf", sheets.pdf(announcement, text, wanted, Edition.PRESS));
            default -> throw noPreview(channel);
        };
    }

    private static Localized in(Localizations localizations, String language) {
        return localizations.in(language).orElseThrow(() -> noText(localizations, language));
    }

    private static NotThere noText(Localizations localizations, String language) {
        String reason = localizations.missing().getOrDefault(language, "it is not asked for in this language");
        return new NotThere("There is no text in '" + language + "': " + reason + ". There is: "
                + String.join(", ", localizations.available().keySet()) + ".");
    }

    private static NotThere noPreview(String channel) {
        return new NotThere("There is no preview of '" + channel
                + "'. There is one of: sms, whatsapp, email, voice, flyer, poster.");
    }

    private static ResponseEntity<byte[]> plain(String text) {
        return answer("text/plain;charset=UTF-8", text.getBytes(UTF_8));
    }

    private static ResponseEntity<byte[]> answer(String type, byte[] content) {
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(type)).body(content);
    }
}
