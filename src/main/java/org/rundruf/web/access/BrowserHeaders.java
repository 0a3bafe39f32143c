package org.rundruf.web.access;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What browsers are told not to do with our pages. A page that sets one of these headers itself keeps its own. */
final class BrowserHeaders {
    private static final String OWN_THINGS_ONLY =
            "default-src 'self'; img-src 'self' data:; base-uri 'none'; object-src 'none'; form-action 'self'; frame-ancestors ";

    private BrowserHeaders() {}

    /** Nothing is cached, nothing is framed. */
    static void everywhere(HttpSecurity http) throws Exception {
        http.headers(headers -> common(headers, "'none'").frameOptions(FrameOptionsConfig::deny));
    }

    /** As everywhere, but our own pages may show it in a frame. */
    static void inOwnFrames(HttpSecurity http) throws Exception {
        http.headers(headers -> common(headers, "'self'").frameOptions(FrameOptionsConfig::sameOrigin));
    }

    /** As everywhere, but each page says itself how long it keeps. */
    static void cacheable(HttpSecurity http) throws Exception {
        everywhere(http);
        http.headers(headers -> headers.cacheControl(cache -> cache.disable()));
    }

    /** Links of residents carry tokens: other sites never learn the address somebody comes from. */
    private static HeadersConfigurer<HttpSecurity> common(HeadersConfigurer<HttpSecurity> headers, String framedBy) {
        return headers.contentSecurityPolicy(policy -> policy.policyDirectives(OWN_THINGS_ONLY + framedBy))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN));
    }
}
