package org.rundruf.web.problem;

import org.springframework.web.servlet.ModelAndView;

/** How a part of the house tells people that something is not there or went wrong. */
public interface ErrorView {

    /** @return whether this is one of its addresses */
    boolean isAt(String path);

    /** @return the page; its status is the report's */
    ModelAndView page(ErrorReport report);
}
