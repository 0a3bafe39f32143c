package org.rundruf.web.access;

import org.rundruf.web.problem.ProblemWriter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;

/** The API and the figures for operators: HTTP Basic, or the session of somebody who is logged in. */
@Configuration(proxyBeanMethods = false)
class ApiChain {
    private final ProblemWriter problems;
    private final SignInLimits limits;

    ApiChain(ProblemWriter problems, SignInLimits limits) {
        this.problems = problems;
        this.limits = limits;
    }

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http) throws Exception {
        basic(http.securityMatcher("/api/**"));
        return http.authorizeHttpRequests(ApiChain::whoMay).build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain operators(HttpSecurity http) throws Exception {
        basic(http.securityMatcher("/actuator/**"));
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(new LocalRequests())
                        .permitAll()
                        .anyRequest()
                        .hasRole(Role.ADMIN.name()))
                .build();
    }

    private void basic(HttpSecurity http) throws Exception {
        BrowserHeaders.everywhere(http);
        http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .csrf(csrf -> csrf.requireCsrfProtectionMatcher(new SessionChange()))
                .requestCache(cache -> cache.disable())
                .addFilterBefore(new BasicBrake(limits, problems), BasicAuthenticationFilter.class)
                .httpBasic(basic -> basic.authenticationEntryPoint(problems::unauthorized))
                .exceptionHandling(refused -> refused.authenticationEntryPoint(problems::unauthorized)
                        .accessDeniedHandler(problems::forbidden));
    }

    private static void whoMay(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers(new CrossSiteChange()).denyAll();
        for (ApiRule rule : ApiRule.TABLE) {
            requests.requestMatchers(rule.method(), rule.pattern()).hasAnyRole(rule.roleNames());
        }
    }
}
