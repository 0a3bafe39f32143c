package org.rundruf.web.access;

import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What people may do who sign in at the city's own directory.
 *
 * @param rolesClaim the claim that says what somebody is there; inside of others with dots, as in {@code realm_access.roles}
 * @param roles what they may do here, by a value of that claim; whoever has none of these values may do nothing
 */
@ConfigurationProperties("rundruf.oidc")
record OidcSettings(String rolesClaim, Map<String, Set<Role>> roles) {
    OidcSettings {
        rolesClaim = rolesClaim == null || rolesClaim.isBlank() ? "roles" : rolesClaim;
        roles = roles == null ? Map.of() : Map.copyOf(roles);
    }
}
