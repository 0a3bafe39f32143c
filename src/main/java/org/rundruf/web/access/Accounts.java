package org.rundruf.web.access;

import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

/** Turns the configured users into accounts; plain passwords are hashed at start. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(UserSettings.class)
class Accounts {
    private static final String HASHED = "{bcrypt}";

    @Bean
    PasswordEncoder passwordEncoder() {
        return new ProvenPasswords(PasswordEncoderFactories.createDelegatingPasswordEncoder());
    }

    @Bean
    UserDetailsService users(UserSettings settings, PasswordEncoder encoder) {
        List<UserDetails> accounts = settings.users().entrySet().stream()
                .map(user -> account(user.getKey(), user.getValue(), encoder))
                .toList();
        return new InMemoryUserDetailsManager(accounts);
    }

    private static UserDetails account(String name, UserSettings.User user, PasswordEncoder encoder) {
        String password = user.password();
        return User.withUsername(name)
                .password(password.startsWith(HASHED) ? password : encoder.encode(password))
                .roles(user.roles().stream().map(Role::name).toArray(String[]::new))
                .build();
    }
}
