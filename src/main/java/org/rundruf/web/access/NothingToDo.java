package org.rundruf.web.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;

/** Whoever the directory knows but who has no task here is told so, and how to get out again. */
final class NothingToDo extends AccessDeniedHandlerImpl {

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException, ServletException {
        Authentication person = SecurityContextHolder.getContext().getAuthentication();
        boolean hasNoRole = person != null
                && person.getAuthorities().stream()
                        .noneMatch(role -> role.getAuthority().startsWith("ROLE_"));
        if (hasNoRole && !(refusal instanceof CsrfException)) {
            response.sendRedirect(request.getContextPath() + OfficeChain.NO_ROLE);
        } else {
            super.handle(request, response, refusal);
        }
    }
}
