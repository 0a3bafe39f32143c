package org.rundruf.web.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** Views with their status and how long they keep. */
final class Answers {
    /** How long a page that all share may be kept: a correction must not be late. */
    static final String SHORTLY =
            CacheControl.maxAge(Duration.ofSeconds(30)).cachePublic().getHeaderValue();

    private Answers() {}

    /** A page that everybody sees alike for half a minute. */
    static ModelAndView shared(HttpServletResponse response, String view, Page page, Map<String, ?> model) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, SHORTLY);
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        return view(HttpStatus.OK, view, page, model);
    }

    /** A page for one reader. */
    static ModelAndView personal(
            HttpServletResponse response, HttpStatus status, String view, Page page, Map<String, ?> model) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        return view(status, view, page, model);
    }

    private static ModelAndView view(HttpStatus status, String view, Page page, Map<String, ?> model) {
        ModelAndView answer = new ModelAndView("public/" + view, model);
        answer.addObject("page", page);
        answer.setStatus(status);
        return answer;
    }
}
