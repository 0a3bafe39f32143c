package org.rundruf.web.access;

import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The users of the hub, from {@code rundruf.users.<name>.…}.
 *
 * @param users by name; may be empty, and then nobody gets in
 */
@ConfigurationProperties("rundruf")
record UserSettings(Map<String, User> users) {

    UserSettings {
        users = users == null ? Map.of() : Map.copyOf(users);
    }

    /**
     * @param password plain, or {@code {bcrypt}…}
     * @param roles what the user may do; not empty
     */
    record User(String password, Set<Role> roles) {
        User {
            require(password != null && !password.isBlank(), "password");
            require(roles != null && !roles.isEmpty(), "roles");
        }

        private static void require(boolean given, String name) {
            if (!given) {
                throw new IllegalArgumentException("rundruf.users.<name>." + name + " is missing; every user needs it");
            }
        }
    }
}
