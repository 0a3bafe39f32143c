package org.rundruf.web.access;

import org.rundruf.audit.AuditNote;
import org.rundruf.audit.AuditTrail;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Counts and notes who signs in, by a form or otherwise, and who is refused. Scripts show their password with every call:
 * only that they are refused is noted.
 */
@Component
class SignInWatch {
    private final SignInLimits limits;
    private final UserSettings known;
    private final AuditTrail trail;

    SignInWatch(SignInLimits limits, UserSettings known, AuditTrail trail) {
        this.limits = limits;
        this.known = known;
        this.trail = trail;
    }

    @EventListener
    void succeeded(AuthenticationSuccessEvent success) {
        limits.succeeded(
                address(success.getAuthentication()),
                success.getAuthentication().getName());
    }

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent success) {
        note("sign-in.done", success.getAuthentication());
    }

    @EventListener
    void signedOut(LogoutSuccessEvent end) {
        note("sign-in.ended", end.getAuthentication());
    }

    @EventListener
    void refused(AbstractAuthenticationFailureEvent refusal) {
        Authentication attempt = refusal.getAuthentication();
        limits.failed(address(attempt), attempt.getName());
        note("sign-in.refused", attempt);
        if (!limits.isOpenTo(address(attempt), attempt.getName())) {
            note("sign-in.blocked", attempt);
        }
    }

    private void note(String action, Authentication person) {
        boolean isNamed = person.isAuthenticated() || known.users().containsKey(person.getName());
        trail.note(AuditNote.of(action).by(isNamed ? person.getName() : UNKNOWN).with("from", address(person)));
    }

    /** Somebody may have typed their password where the name belongs. */
    private static final String UNKNOWN = "?";

    private static String address(Authentication person) {
        return person.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }
}
