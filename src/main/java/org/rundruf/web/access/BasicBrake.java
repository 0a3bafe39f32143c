package org.rundruf.web.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.rundruf.web.problem.ProblemWriter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.www.BasicAuthenticationConverter;
import org.springframework.web.filter.OncePerRequestFilter;

/** As {@link SignInBrake}, for scripts that show their password with every call. */
final class BasicBrake extends OncePerRequestFilter {
    private final BasicAuthenticationConverter credentials = new BasicAuthenticationConverter();
    private final SignInLimits limits;
    private final ProblemWriter problems;

    BasicBrake(SignInLimits limits, ProblemWriter problems) {
        this.limits = limits;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String name = name(request);
        if (name == null || limits.isOpenTo(request.getRemoteAddr(), name)) {
            chain.doFilter(request, response);
        } else {
            problems.tooMany(request, response);
        }
    }

    private String name(HttpServletRequest request) {
        try {
            Authentication shown = credentials.convert(request);
            return shown == null ? null : shown.getName();
        } catch (AuthenticationException unreadable) {
            return null;
        }
    }
}
