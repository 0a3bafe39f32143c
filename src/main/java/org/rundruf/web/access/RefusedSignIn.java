package org.rundruf.web.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;

/** A wrong name and a wrong password get the same answer. */
final class RefusedSignIn extends SimpleUrlAuthenticationFailureHandler {
    private final SignInLimits limits;

    RefusedSignIn(SignInLimits limits) {
        super(OfficeChain.SIGN_IN + "?error");
        this.limits = limits;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException, ServletException {
        limits.failed(request);
        super.onAuthenticationFailure(request, response, refusal);
    }
}
