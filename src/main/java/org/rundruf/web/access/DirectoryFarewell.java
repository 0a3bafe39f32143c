package org.rundruf.web.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;

/**
 * Signs out at the directory as well (RP-Initiated Logout). Browsers hold the answer to a form to {@code form-action}, and
 * a directory may send on from host to host: so a page of ours leads there, which is no answer to a form any more.
 */
final class DirectoryFarewell extends OidcClientInitiatedLogoutSuccessHandler {
    /** The page that leads on, and the attribute of the request that says where to. */
    static final String PAGE = "/leaving";

    DirectoryFarewell(ClientRegistrationRepository providers) {
        super(providers);
        setPostLogoutRedirectUri("{baseUrl}" + OfficeChain.SIGN_IN + "?left");
        setDefaultTargetUrl(OfficeChain.SIGN_IN + "?left");
    }

    @Override
    public void onLogoutSuccess(HttpServletRequest request, HttpServletResponse response, Authentication person)
            throws IOException, ServletException {
        String target = determineTargetUrl(request, response, person);
        if (target.startsWith("/")) {
            getRedirectStrategy().sendRedirect(request, response, target);
        } else {
            request.setAttribute(PAGE, target);
            request.getRequestDispatcher(PAGE).forward(request, response);
        }
    }
}
