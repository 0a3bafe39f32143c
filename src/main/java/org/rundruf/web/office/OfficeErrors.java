package org.rundruf.web.office;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.rundruf.web.problem.ErrorReport;
import org.rundruf.web.problem.ErrorView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What people at their desks see when something is not there, not for them, or went wrong. */
@Component
class OfficeErrors implements ErrorView {
    private static final Logger LOG = LoggerFactory.getLogger(OfficeErrors.class);
    private static final SecurityContextRepository SESSIONS = new HttpSessionSecurityContextRepository();
    private static final List<String> ROOMS = List.of("/office", "/printshop", "/login", "/logout");
    private static final String NOTHING = "nothing";

    @Override
    public boolean isAt(String path) {
        return ROOMS.stream().anyMatch(room -> path.equals(room) || path.startsWith(room + "/"));
    }

    @Override
    public ModelAndView page(ErrorReport report, HttpServletRequest request, Locale locale) {
        Person person = person(request);
        String home = person == null ? "/login" : person.isInOffice() ? "/office" : "/printshop";
        String kind = kind(report);
        ModelAndView page = new ModelAndView("office/error");
        page.setStatus(report.status());
        page.addObject("kind", kind);
        page.addObject("incident", report.incident());
        page.addObject("person", person);
        page.addObject("home", home);
        // Nowhere else would the language be changed for certain.
        page.addObject(
                "interfaces", EveryPage.Interface.all(kind.equals(NOTHING) ? report.path() : home, null, locale));
        return page;
    }

    /**
     * From the session, as no chain of the office's is asked again on the way to this page. It has to come even if
     * nobody can be found out.
     */
    private static Person person(HttpServletRequest request) {
        try {
            Authentication signedIn =
                    SESSIONS.loadDeferredContext(request).get().getAuthentication();
            return signedIn == null ? null : Person.of(signedIn);
        } catch (RuntimeException e) {
            LOG.debug("Nobody knows who is signed in", e);
            return null;
        }
    }

    private static String kind(ErrorReport report) {
        if (report.incident() != null) {
            return "fault";
        }
        return report.status() == HttpStatus.FORBIDDEN ? "refused" : NOTHING;
    }
}
