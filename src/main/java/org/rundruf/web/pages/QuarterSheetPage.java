package org.rundruf.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import org.rundruf.announcement.Quarter;
import org.rundruf.localization.Language;
import org.rundruf.web.message.QuarterSheets;
import org.rundruf.web.problem.NotThere;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;

/** All that holds now in a quarter on paper, for whoever looks after a noticeboard. */
@Controller
class QuarterSheetPage {
    private static final String NAME = "/sheet.pdf";

    private final ReaderLanguages languages;
    private final Places places;
    private final QuarterSheets sheets;

    QuarterSheetPage(ReaderLanguages languages, Places places, QuarterSheets sheets) {
        this.languages = languages;
        this.places = places;
        this.sheets = sheets;
    }

    /** @return where the sheet of a quarter is */
    static String href(String quarter, Language language) {
        return Place.href(quarter) + NAME + "?lang=" + language.tag();
    }

    /** A quarter's id is a path; a pattern can only end in one. */
    @GetMapping({
        "/q/{city}/sheet.pdf",
        "/q/{city}/{district}/sheet.pdf",
        "/q/{city}/{district}/{quarter}/sheet.pdf",
        "/q/{city}/{district}/{quarter}/{block}/sheet.pdf",
        "/q/{city}/{district}/{quarter}/{block}/{part}/sheet.pdf",
        "/q/{city}/{district}/{quarter}/{block}/{part}/{piece}/sheet.pdf"
    })
    ResponseEntity<byte[]> sheet(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String id = path.substring(Place.href("").length(), path.length() - NAME.length());
        Quarter quarter = places.find(id).orElseThrow(() -> new NotThere("no quarter " + id));
        Language language = languages.of(request);
        return sheets.forResidents(quarter, language, languages.offered())
                .map(pdf -> PdfAnswers.shown(id.replace('/', '-') + "-" + language.tag() + ".pdf")
                        .eTag(DigestUtils.md5DigestAsHex(pdf))
                        .body(pdf))
                .orElseGet(PdfAnswers::busy);
    }
}
