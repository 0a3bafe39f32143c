package org.rundruf.web.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/** After the sign-in: the page that was asked for, else the desk where that person works. */
final class OwnDesk extends SavedRequestAwareAuthenticationSuccessHandler {
    private static final Set<String> IN_OFFICE = Set.of("ROLE_AUTHOR", "ROLE_APPROVER", "ROLE_ADMIN");

    @Override
    protected String determineTargetUrl(
            HttpServletRequest request, HttpServletResponse response, Authentication person) {
        boolean isInOffice = person.getAuthorities().stream().anyMatch(role -> IN_OFFICE.contains(role.getAuthority()));
        return person.getAuthorities().isEmpty() ? OfficeChain.NO_ROLE : isInOffice ? "/office" : "/printshop";
    }
}
