package org.rundruf.web.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Changes that a browser makes on behalf of another site (Fetch Metadata).
 *
 * <p>Browsers remember Basic credentials and add them to such requests as they do with cookies.
 */
final class CrossSiteChange implements RequestMatcher {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    @Override
    public boolean matches(HttpServletRequest request) {
        return !READING.contains(request.getMethod()) && "cross-site".equals(request.getHeader("Sec-Fetch-Site"));
    }
}
