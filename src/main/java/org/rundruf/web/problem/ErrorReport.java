package org.rundruf.web.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/**
 * What the server says about a request that ended badly before or after Spring MVC had it.
 *
 * @param status the answer's status
 * @param incident the number under which the log has the cause, or null if the fault is not ours
 * @param path what was asked for
 */
public record ErrorReport(HttpStatus status, String incident, String path) {

    /** @param request the error dispatch; when somebody opens that page by hand, nothing is found there */
    public static ErrorReport of(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code == null ? HttpStatus.NOT_FOUND : HttpStatus.valueOf((Integer) code);
        String path = Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .map(Object::toString)
                .orElse(request.getRequestURI());
        return new ErrorReport(status, status.is5xxServerError() ? incident(request, path) : null, path);
    }

    /** @return true if it was a program that asked */
    public boolean isForProgram() {
        return Programs.call(path);
    }

    /** @return the answer for a program */
    public ProblemDetail problem() {
        ProblemDetail problem = incident == null ? ProblemDetail.forStatus(status) : Incident.problem(incident);
        problem.setInstance(URI.create(path));
        return problem;
    }

    private static String incident(HttpServletRequest request, String path) {
        Object reported = request.getAttribute(Incident.ATTRIBUTE);
        Throwable cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        return reported == null ? Incident.report(path, cause) : reported.toString();
    }
}
