package org.rundruf.web.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Requests that come from this machine itself.
 *
 * <p>A reverse proxy on the same machine connects from here, too: whatever says that it was passed on for somebody else
 * is not local. Where {@code server.forward-headers-strategy} is set, the server has replaced the address and taken the
 * headers away before.
 */
final class LocalRequests implements RequestMatcher {
    private static final List<String> PASSED_ON = List.of("Forwarded", "X-Forwarded-For", "X-Real-IP", "Via");
    private static final List<IpAddressMatcher> LOOPBACK =
            List.of(new IpAddressMatcher("127.0.0.0/8"), new IpAddressMatcher("::1"));

    @Override
    public boolean matches(HttpServletRequest request) {
        return LOOPBACK.stream().anyMatch(address -> address.matches(request.getRemoteAddr()))
                && PASSED_ON.stream().noneMatch(name -> request.getHeader(name) != null);
    }
}
