package org.rundruf.web.access;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;

/** The pages of the office and of the print shop: a session that begins with a form, and a token in every change. */
@Configuration(proxyBeanMethods = false)
class OfficeChain {
    static final String SIGN_IN = "/login";
    static final String NO_ROLE = "/no-role";

    @Bean
    @Order(0)
    SecurityFilterChain office(HttpSecurity http, SignInLimits limits, OidcSignIn oidc) throws Exception {
        http.securityMatcher(
                "/office",
                "/office/**",
                "/printshop",
                "/printshop/**",
                SIGN_IN,
                "/logout",
                NO_ROLE,
                DirectoryFarewell.PAGE,
                OidcSignIn.BEGIN + "/**",
                OidcSignIn.BACK + "/**");
        BrowserHeaders.inOwnFrames(http);
        oidc.addTo(http);
        return http.authorizeHttpRequests(OfficeChain::whoMay)
                .addFilterBefore(new SignInBrake(limits), UsernamePasswordAuthenticationFilter.class)
                .formLogin(form ->
                        form.loginPage(SIGN_IN).successHandler(new OwnDesk()).failureUrl(SIGN_IN + "?error"))
                .logout(logout -> logout.logoutSuccessHandler(oidc.farewell()))
                .exceptionHandling(refused ->
                        refused.authenticationEntryPoint(new SignInFirst()).accessDeniedHandler(new NothingToDo()))
                .build();
    }

    private static void whoMay(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        // the end of what was begun by somebody who may: progress that was watched until they signed out
        requests.dispatcherTypeMatchers(DispatcherType.ASYNC).permitAll();
        requests.requestMatchers(SIGN_IN, DirectoryFarewell.PAGE).permitAll();
        for (PageRule rule : PageRule.TABLE) {
            requests.requestMatchers(rule.method(), rule.pattern()).hasAnyRole(rule.roleNames());
        }
        requests.requestMatchers("/logout", NO_ROLE)
                .authenticated()
                .anyRequest()
                .denyAll();
    }
}
