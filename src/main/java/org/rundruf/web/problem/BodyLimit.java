package org.rundruf.web.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses inputs above {@code spring.servlet.multipart.max-request-size}, whatever form they come in. */
@Component
class BodyLimit extends OncePerRequestFilter {
    private final DataSize limit;
    private final ProblemWriter problems;

    BodyLimit(@Value("${spring.servlet.multipart.max-request-size}") DataSize limit, ProblemWriter problems) {
        this.limit = limit;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > limit.toBytes()) {
            problems.write(request, response, HttpStatus.CONTENT_TOO_LARGE, TooLarge.detail(limit));
        } else {
            chain.doFilter(new LimitedRequest(request, limit), response);
        }
    }
}
