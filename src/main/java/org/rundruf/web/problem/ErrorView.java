package org.rundruf.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.web.servlet.ModelAndView;

/** How a part of the house tells people that something is not there or went wrong. */
public interface ErrorView {

    /** @return whether this is one of its addresses */
    boolean isAt(String path);

    /**
     * @param request the error dispatch
     * @param locale the interface's language
     * @return the page; its status is the report's
     */
    ModelAndView page(ErrorReport report, HttpServletRequest request, Locale locale);
}
