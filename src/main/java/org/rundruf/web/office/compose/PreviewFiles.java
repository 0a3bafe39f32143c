package org.rundruf.web.office.compose;

import java.time.Duration;
import java.util.List;
import org.rundruf.announcement.Channel;
import org.rundruf.localization.Localized;
import org.rundruf.web.message.SheetPictures;
import org.rundruf.web.office.MessageFiles;
import org.rundruf.web.office.MessagePreviews;
import org.rundruf.web.problem.NotThere;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a preview shows but cannot hold itself. It is made when a browser shows it, and kept by the browser. */
@Controller
@RequestMapping("/office/compose/preview/{token}/{language}")
class PreviewFiles {
    private final Trials trials;
    private final MessagePreviews previews;
    private final SheetPictures pictures;

    PreviewFiles(Trials trials, MessagePreviews previews, SheetPictures pictures) {
        this.trials = trials;
        this.previews = previews;
        this.pictures = pictures;
    }

    @GetMapping("/email")
    ResponseEntity<String> email(
            @PathVariable("token") String token, @PathVariable("language") String language, Authentication user) {
        Trials.Texts trial = trial(token, user);
        return MessageFiles.email(previews.email(trial.announcement(), text(trial, language), trial.others(language)));
    }

    @GetMapping("/{channel}.png")
    ResponseEntity<byte[]> picture(
            @PathVariable("token") String token,
            @PathVariable("language") String language,
            @PathVariable("channel") String channel,
            Authentication user) {
        Trials.Texts trial = trial(token, user);
        Channel wanted = Channel.of(channel)
                .filter(Channel.PRINTED::contains)
                .orElseThrow(() -> new NotThere("no sheet " + channel));
        List<byte[]> pages = pictures.of(trial.announcement(), text(trial, language), trial.others(language), wanted);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(10)).cachePrivate())
                .body(pages.get(0));
    }

    private Trials.Texts trial(String token, Authentication user) {
        return trials.find(token, user.getName()).orElseThrow(() -> new NotThere("no preview " + token));
    }

    private static Localized text(Trials.Texts trial, String language) {
        Localized text = trial.available().get(language);
        if (text == null) {
            throw new NotThere("no text in " + language);
        }
        return text;
    }
}
