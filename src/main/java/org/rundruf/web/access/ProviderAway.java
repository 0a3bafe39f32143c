package org.rundruf.web.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Says so on the sign-in page when a directory cannot be reached. */
final class ProviderAway extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(ProviderAway.class);
    private static final RequestMatcher BEGIN = PathPatternRequestMatcher.pathPattern(OidcSignIn.BEGIN + "/{provider}");

    private final ClientRegistrationRepository providers;

    ProviderAway(ClientRegistrationRepository providers) {
        this.providers = providers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        RequestMatcher.MatchResult begun = BEGIN.matcher(request);
        try {
            String provider = begun.getVariables().get("provider");
            if (begun.isMatch() && providers.findByRegistrationId(provider) == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
        } catch (RuntimeException away) {
            LOG.warn("Nobody can sign in at the directory: {}", away.toString());
            response.sendRedirect(request.getContextPath() + OfficeChain.SIGN_IN + "?away");
            return;
        }
        chain.doFilter(request, response);
    }
}
