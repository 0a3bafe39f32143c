package org.rundruf.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rundruf.web.problem.ErrorReport;
import org.rundruf.web.problem.ErrorView;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What one sees when something is not there or went wrong: a page in one's language, or a problem for a program. */
@Controller
class ErrorPages implements ErrorController {
    private final ReaderLanguages languages;
    private final Pages pages;
    private final List<ErrorView> others;

    ErrorPages(ReaderLanguages languages, Pages pages, List<ErrorView> others) {
        this.languages = languages;
        this.pages = pages;
        this.others = others;
    }

    @RequestMapping("${spring.web.error.path:/error}")
    Object error(HttpServletRequest request, HttpServletResponse response, Locale locale) {
        ErrorReport report = ErrorReport.of(request);
        if (report.isForProgram()) {
            return ResponseEntity.status(report.status())
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(report.problem());
        }
        return others.stream()
                .filter(other -> other.isAt(report.path()))
                .findFirst()
                .map(other -> other.page(report, request, locale))
                .orElseGet(() -> page(report, request, response));
    }

    private ModelAndView page(ErrorReport report, HttpServletRequest request, HttpServletResponse response) {
        String kind = report.incident() == null ? "page.notFound" : "page.error";
        Page page = pages.labelled(languages.of(request), kind + ".title", null);
        Map<String, Object> model = new HashMap<>();
        model.put("message", page.words(kind + ".text"));
        model.put("incident", report.incident());
        return Answers.personal(response, report.status(), "message", page, model);
    }
}
