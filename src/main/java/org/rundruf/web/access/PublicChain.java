package org.rundruf.web.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What needs no user: residents' pages, providers' webhooks (these carry a signature) and, on this machine only, the
 * sandbox. There is no session here, so that there is nothing a forged request could ride on.
 */
@Configuration(proxyBeanMethods = false)
class PublicChain {
    /** Other sites must not make their visitors subscribe people; mail programs may unsubscribe them (RFC 8058). */
    private static final RequestMatcher SIGN_UP = new OrRequestMatcher(
            PathPatternRequestMatcher.pathPattern("/subscribe"),
            PathPatternRequestMatcher.pathPattern("/confirm/{token}"));

    @Bean
    @Order(3)
    SecurityFilterChain sandboxMail(HttpSecurity http) throws Exception {
        http.securityMatcher("/sandbox/mail/**");
        BrowserHeaders.inOwnFrames(http);
        return sandbox(http);
    }

    @Bean
    @Order(4)
    SecurityFilterChain sandboxPages(HttpSecurity http) throws Exception {
        http.securityMatcher("/sandbox", "/sandbox/**");
        BrowserHeaders.everywhere(http);
        return sandbox(http);
    }

    @Bean
    @Order(5)
    SecurityFilterChain residents(HttpSecurity http) throws Exception {
        BrowserHeaders.cacheable(http);
        RequestMatcher foreignForm = new AndRequestMatcher(new CrossSiteChange(), SIGN_UP);
        return withoutSession(http)
                .authorizeHttpRequests(requests -> requests.requestMatchers(foreignForm)
                        .denyAll()
                        .anyRequest()
                        .permitAll())
                .build();
    }

    private static SecurityFilterChain sandbox(HttpSecurity http) throws Exception {
        RequestMatcher crossSite = new CrossSiteChange();
        return withoutSession(http)
                .authorizeHttpRequests(requests -> requests.requestMatchers(crossSite)
                        .denyAll()
                        .requestMatchers(new LocalRequests())
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .build();
    }

    private static HttpSecurity withoutSession(HttpSecurity http) throws Exception {
        return http.csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
    }
}
