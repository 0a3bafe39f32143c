package org.rundruf.web.access;

import java.util.Optional;
import org.rundruf.audit.Actors;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Whoever the request that is being answered comes from. */
@Component
class SignedIn implements Actors {

    @Override
    public Optional<String> current() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(Authentication::isAuthenticated)
                .filter(person -> !(person instanceof AnonymousAuthenticationToken))
                .map(Authentication::getName);
    }
}
