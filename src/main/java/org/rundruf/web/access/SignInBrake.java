package org.rundruf.web.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns away who guesses too fast, before the password is looked at, right or wrong. */
final class SignInBrake extends OncePerRequestFilter {
    private static final RequestMatcher ATTEMPT =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, OfficeChain.SIGN_IN);

    private final SignInLimits limits;

    SignInBrake(SignInLimits limits) {
        this.limits = limits;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (ATTEMPT.matches(request) && !limits.isOpenTo(request.getRemoteAddr(), request.getParameter("username"))) {
            response.sendRedirect(request.getContextPath() + OfficeChain.SIGN_IN + "?wait");
        } else {
            chain.doFilter(request, response);
        }
    }
}
