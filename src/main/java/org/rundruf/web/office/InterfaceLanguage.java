package org.rundruf.web.office;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** The language of buttons and messages: what somebody chose last, else what the browser asks for. */
@Configuration(proxyBeanMethods = false)
class InterfaceLanguage implements WebMvcConfigurer {
    private static final String NAME = "ui";

    @Bean
    LocaleResolver localeResolver() {
        SpokenLocales resolver = new SpokenLocales(NAME);
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setCookieSameSite("Lax");
        resolver.setCookieHttpOnly(true);
        resolver.setRejectInvalidCookies(false);
        return resolver;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        LocaleChangeInterceptor change = new LocaleChangeInterceptor();
        change.setParamName(NAME);
        change.setIgnoreInvalidLocale(true);
        registry.addInterceptor(change).addPathPatterns("/login", "/office", "/office/**", "/printshop/**");
    }
}
