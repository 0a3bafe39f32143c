package org.rundruf.web.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.rundruf.delivery.outage.DatabaseWatch;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers at once while the database is away (503): else every request would wait for a connection. */
@Component
class NoDatabase extends OncePerRequestFilter {
    static final String DETAIL = "The database is away. Try again in a moment; nothing was changed.";
    private static final String SECONDS = "5";

    private final DatabaseWatch database;
    private final ProblemWriter problems;

    NoDatabase(DatabaseWatch database, ProblemWriter problems) {
        this.database = database;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (database.isAway()) {
            refuse(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
        if (Programs.call(request.getRequestURI())) {
            problems.write(request, response, HttpStatus.SERVICE_UNAVAILABLE, DETAIL);
        } else {
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/actuator");
    }
}
