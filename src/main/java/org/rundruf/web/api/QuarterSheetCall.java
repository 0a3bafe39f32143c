package org.rundruf.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rundruf.announcement.Quarter;
import org.rundruf.announcement.QuarterDirectory;
import org.rundruf.localization.Language;
import org.rundruf.localization.Languages;
import org.rundruf.localization.LocalizationSettings;
import org.rundruf.print.finishing.Edition;
import org.rundruf.web.message.QuarterSheets;
import org.rundruf.web.problem.NotThere;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** All that holds now in a quarter on one sheet, for the office and the print shop. */
@RestController
class QuarterSheetCall {
    private static final String FRONT = "/api/quarters/";
    private static final String END = "/sheet";

    private final QuarterDirectory quarters;
    private final QuarterSheets sheets;
    private final Languages languages;
    private final LocalizationSettings settings;

    QuarterSheetCall(
            QuarterDirectory quarters, QuarterSheets sheets, Languages languages, LocalizationSettings settings) {
        this.quarters = quarters;
        this.sheets = sheets;
        this.languages = languages;
        this.settings = settings;
    }

    /** A quarter's id is a path; a pattern can only end in one. */
    @GetMapping({
        "/api/quarters/{city}/sheet",
        "/api/quarters/{city}/{district}/sheet",
        "/api/quarters/{city}/{district}/{quarter}/sheet",
        "/api/quarters/{city}/{district}/{quarter}/{block}/sheet",
        "/api/quarters/{city}/{district}/{quarter}/{block}/{part}/sheet",
        "/api/quarters/{city}/{district}/{quarter}/{block}/{part}/{piece}/sheet"
    })
    ResponseEntity<byte[]> sheet(
            @RequestParam(name = "lang", defaultValue = "") String lang,
            @RequestParam(name = "edition", defaultValue = "press") String edition,
            @RequestParam(name = "without", defaultValue = "") Set<String> without,
            HttpServletRequest request,
            Locale reader) {
        Quarter quarter = quarter(request);
        Language language = language(lang);
        byte[] pdf = sheets.exact(quarter, language, offered(), edition(edition), without, reader);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(pdf);
    }

    private Quarter quarter(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String id = path.substring(FRONT.length(), path.length() - END.length());
        return quarters.find(id).orElseThrow(() -> new NotThere("There is no quarter '" + id + "'."));
    }

    private Language language(String lang) {
        String tag = lang.isBlank() ? settings.defaultLanguage() : lang;
        return languages
                .lookup(List.of(tag), languages.tags())
                .map(languages::find)
                .orElseThrow(() -> Parameters.wrong(
                        "lang", "there are no words in '" + lang + "'", "one of " + String.join(", ", offered())));
    }

    private static Edition edition(String name) {
        return switch (name) {
            case "press" -> Edition.PRESS;
            case "web" -> Edition.WEB;
            default -> throw Parameters.wrong("edition", "'" + name + "' is no edition", "press or web");
        };
    }

    private Collection<String> offered() {
        return settings.wanted(languages);
    }
}
