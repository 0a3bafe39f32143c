package org.rundruf.web.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.rundruf.audit.AuditNote;
import org.rundruf.audit.AuditTrail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.stereotype.Component;

/** The second way in: OpenID Connect, where the city has set up a directory. Else it changes nothing. */
@Component
class OidcSignIn {
    private static final Logger LOG = LoggerFactory.getLogger(OidcSignIn.class);
    static final String BEGIN = "/oauth2/authorization";
    static final String BACK = "/login/oauth2/code";

    private final ObjectProvider<ClientRegistrationRepository> providers;
    private final OidcSettings settings;
    private final UserSettings users;
    private final AuditTrail trail;

    OidcSignIn(
            ObjectProvider<ClientRegistrationRepository> providers,
            OidcSettings settings,
            UserSettings users,
            AuditTrail trail) {
        this.providers = providers;
        this.settings = settings;
        this.users = users;
        this.trail = trail;
    }

    void addTo(HttpSecurity http) throws Exception {
        ClientRegistrationRepository repository = providers.getIfAvailable();
        if (repository == null) {
            return;
        }
        DirectoryUsers people =
                new DirectoryUsers(new ClaimedRoles(settings), users.users().keySet());
        http.addFilterBefore(new ProviderAway(repository), OAuth2AuthorizationRequestRedirectFilter.class)
                .oauth2Login(login -> login.loginPage(OfficeChain.SIGN_IN)
                        .clientRegistrationRepository(repository)
                        .authorizedClientRepository(new HttpSessionOAuth2AuthorizedClientRepository())
                        .userInfoEndpoint(info -> info.oidcUserService(people))
                        .successHandler(new OwnDesk())
                        .failureHandler(this::refused));
    }

    /** @return where to after signing out: whoever came from a directory is signed out there as well */
    LogoutSuccessHandler farewell() {
        ClientRegistrationRepository repository = providers.getIfAvailable();
        SimpleUrlLogoutSuccessHandler here = new SimpleUrlLogoutSuccessHandler();
        here.setDefaultTargetUrl(OfficeChain.SIGN_IN + "?left");
        return repository == null ? here : new DirectoryFarewell(repository);
    }

    private void refused(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        String directory = request.getRequestURI().replaceFirst(".*/", "");
        LOG.warn("Somebody could not sign in at the directory {}: {}", directory, why.getMessage());
        trail.note(AuditNote.of("sign-in.refused")
                .by("?")
                .with("directory", directory)
                .with("from", request.getRemoteAddr())
                .with("why", why.getMessage()));
        response.sendRedirect(request.getContextPath() + OfficeChain.SIGN_IN + "?refused");
    }
}
