package org.rundruf.web.api;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Text;
import org.rundruf.announcement.reading.TranslationReader;
import org.rundruf.localization.Languages;
import org.rundruf.localization.checks.Finding;
import org.rundruf.localization.review.ApprovalTerms;
import org.rundruf.localization.review.FaultyTranslation;
import org.rundruf.localization.review.Review;
import org.rundruf.print.Printability;
import org.rundruf.web.message.SheetCheck;
import org.rundruf.web.problem.Conflict;
import org.rundruf.web.work.Existing;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Fills the languages of an announcement and approves them. */
@RestController
@RequestMapping("/api/announcements/{id}/translations")
class TranslationCalls {
    private final Existing existing;
    private final Review review;
    private final TranslationReader reader;
    private final Languages languages;
    private final TranslationLines lines;
    private final Printability printability;
    private final SheetCheck sheets;

    TranslationCalls(
            Existing existing,
            Review review,
            TranslationReader reader,
            Languages languages,
            TranslationLines lines,
            Printability printability,
            SheetCheck sheets) {
        this.existing = existing;
        this.review = review;
        this.reader = reader;
        this.languages = languages;
        this.lines = lines;
        this.printability = printability;
        this.sheets = sheets;
    }

    @GetMapping
    Map<String, TranslationLine> all(@PathVariable String id, Locale locale) {
        return lines.of(existing.announcement(id), locale);
    }

    @PutMapping(
            path = "/{language}",
            consumes = {"application/yaml", "application/x-yaml", "text/yaml", "application/json"})
    TranslationLine fill(
            @PathVariable String id,
            @PathVariable String language,
            @RequestBody(required = false) byte[] content,
            @RequestHeader(name = "Content-Type", defaultValue = "application/yaml") MediaType type,
            Principal user,
            Locale locale) {
        Announcement announcement = existing.announcement(id);
        String tag = tag(language);
        Text text = reader.read(Bodies.of(content), InputType.of(type));
        printability.require(announcement.document(), text);
        review.fill(announcement, tag, text, user.getName());
        return line(announcement, tag, locale);
    }

    @PostMapping("/{language}/approve")
    TranslationLine approve(
            @PathVariable String id,
            @PathVariable String language,
            @RequestParam(name = "revision", required = false) Integer revision,
            @RequestParam(name = "despite", defaultValue = "") Set<String> despite,
            Principal user,
            Locale locale) {
        Announcement announcement = existing.announcement(id);
        String tag = tag(language);
        sheets.require(announcement, tag, locale);
        try {
            review.approve(announcement, tag, user.getName(), new ApprovalTerms(revision, despite));
        } catch (FaultyTranslation e) {
            throw conflict(e, locale);
        }
        return line(announcement, tag, locale);
    }

    @PostMapping("/{language}/retry")
    @ResponseStatus(HttpStatus.ACCEPTED)
    TranslationLine retry(@PathVariable String id, @PathVariable String language, Locale locale) {
        Announcement announcement = existing.announcement(id);
        String tag = tag(language);
        review.retry(announcement, tag);
        return line(announcement, tag, locale);
    }

    private String tag(String written) {
        return languages.canonical(reader.language(written));
    }

    private TranslationLine line(Announcement announcement, String tag, Locale locale) {
        return lines.of(announcement, locale).get(tag);
    }

    private static Conflict conflict(FaultyTranslation faulty, Locale locale) {
        String detail = faulty.getMessage() + "; errors names all that has to be mended before it can be approved.";
        List<Finding> arguable = ofKind(faulty, true);
        List<Finding> others = ofKind(faulty, false);
        return new Conflict(
                detail
                        + (others.isEmpty() ? "" : " Nobody can overrule " + rules(others) + ": correct the text.")
                        + (arguable.isEmpty()
                                ? ""
                                : " Where a check errs, approve it with ?despite=" + rules(arguable)),
                faulty.findings().stream()
                        .map(finding -> FindingLine.problem(finding, locale))
                        .toList());
    }

    private static List<Finding> ofKind(FaultyTranslation faulty, boolean arguable) {
        return faulty.findings().stream()
                .filter(finding -> finding.isArguable() == arguable)
                .toList();
    }

    private static String rules(List<Finding> findings) {
        return findings.stream().map(Finding::rule).distinct().sorted().collect(Collectors.joining(","));
    }
}
