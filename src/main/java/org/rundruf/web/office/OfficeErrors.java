package org.rundruf.web.office;

import java.util.List;
import org.rundruf.web.problem.ErrorReport;
import org.rundruf.web.problem.ErrorView;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What people at their desks see when something is not there, not for them, or went wrong. */
@Component
class OfficeErrors implements ErrorView {
    private static final List<String> ROOMS = List.of("/office", "/printshop", "/login", "/logout");

    @Override
    public boolean isAt(String path) {
        return ROOMS.stream().anyMatch(room -> path.equals(room) || path.startsWith(room + "/"));
    }

    @Override
    public ModelAndView page(ErrorReport report) {
        ModelAndView page = new ModelAndView("office/error");
        page.setStatus(report.status());
        page.addObject("kind", kind(report));
        page.addObject("incident", report.incident());
        return page;
    }

    private static String kind(ErrorReport report) {
        if (report.incident() != null) {
            return "fault";
        }
        return report.status() == HttpStatus.FORBIDDEN ? "refused" : "nothing";
    }
}
