package org.rundruf.web.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Reads from somebody's claims what they may do here. Values that the settings do not name mean nothing. */
final class ClaimedRoles {
    private final OidcSettings settings;

    ClaimedRoles(OidcSettings settings) {
        this.settings = settings;
    }

    /** @param claims of the ID token and the provider's user info */
    Set<GrantedAuthority> of(Map<String, Object> claims) {
        return values(find(claims, settings.rolesClaim()))
                .flatMap(value -> settings.roles().getOrDefault(value, Set.of()).stream())
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A claim of that very name goes before one inside of another: names may be addresses, which have dots. */
    private static Object find(Map<?, ?> claims, String path) {
        Object whole = claims.get(path);
        int dot = path.indexOf('.');
        if (whole != null || dot < 0) {
            return whole;
        }
        return claims.get(path.substring(0, dot)) instanceof Map<?, ?> inner
                ? find(inner, path.substring(dot + 1))
                : null;
    }

    private static Stream<String> values(Object claim) {
        if (claim instanceof Collection<?> several) {
            return several.stream().map(String::valueOf);
        }
        return claim instanceof String text ? Arrays.stream(text.split("[\\s,]+")) : Stream.empty();
    }
}
