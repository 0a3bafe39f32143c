package org.rundruf.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.security.core.GrantedAuthority;

class ClaimedRolesTest {
    private static final Map<String, Set<Role>> MEANING = Map.of(
            "writers",
            Set.of(Role.AUTHOR),
            "all",
            Set.of(Role.AUTHOR, Role.APPROVER),
            "/press",
            Set.of(Role.PRINTSHOP));

    static Stream<Arguments> claims() {
        return Stream.of(
                Arguments.of("roles", Map.of("roles", List.of("writers", "choir")), "ROLE_AUTHOR"),
                Arguments.of(null, Map.of("roles", "choir writers"), "ROLE_AUTHOR"),
                Arguments.of("groups", Map.of("groups", List.of("/press")), "ROLE_PRINTSHOP"),
                Arguments.of(
                        "realm_access.roles",
                        Map.of("realm_access", Map.of("roles", List.of("all"))),
                        "ROLE_APPROVER ROLE_AUTHOR"),
                Arguments.of(
                        "https://city.example/roles",
                        Map.of("https://city.example/roles", "all"),
                        "ROLE_APPROVER ROLE_AUTHOR"),
                Arguments.of("roles", Map.of("roles", List.of("ADMIN", "ROLE_ADMIN", "Writers")), ""),
                Arguments.of("roles", Map.of("groups", List.of("all")), ""),
                Arguments.of("roles.deep", Map.of("roles", List.of("all")), ""),
                Arguments.of("roles", Map.of("roles", 7), ""));
    }

    @ParameterizedTest
    @MethodSource("claims")
    void onlyWhatIsConfiguredMeansSomething(String claim, Map<String, Object> claims, String roles) {
        Set<GrantedAuthority> granted = new ClaimedRoles(new OidcSettings(claim, MEANING)).of(claims);
        assertThat(granted.stream().map(GrantedAuthority::getAuthority).sorted().toList())
                .isEqualTo(Stream.of(roles.split(" "))
                        .filter(role -> !role.isEmpty())
                        .toList());
    }
}
