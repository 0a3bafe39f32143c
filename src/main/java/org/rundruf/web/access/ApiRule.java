package org.rundruf.web.access;

import java.util.List;
import java.util.Set;
import org.springframework.http.HttpMethod;

/**
 * One line of "Who may".
 *
 * @param method the HTTP method, or null for any
 * @param pattern the path
 * @param roles who may
 */
record ApiRule(HttpMethod method, String pattern, Set<Role> roles) {

    private static final Set<Role> WRITERS = Set.of(Role.AUTHOR, Role.ADMIN);
    private static final Set<Role> READERS = Set.of(Role.AUTHOR, Role.APPROVER, Role.ADMIN);

    /** The table, the first match counts; whatever it does not name is open to nobody but administrators. */
    static final List<ApiRule> TABLE = List.of(
            new ApiRule(HttpMethod.POST, "/api/announcements", WRITERS),
            new ApiRule(HttpMethod.POST, "/api/announcements/{id}/submit", WRITERS),
            new ApiRule(HttpMethod.POST, "/api/announcements/{id}/cancel", WRITERS),
            new ApiRule(HttpMethod.POST, "/api/announcements/{id}/again", WRITERS),
            new ApiRule(HttpMethod.POST, "/api/announcements/{id}/approve", Set.of(Role.APPROVER, Role.ADMIN)),
            new ApiRule(HttpMethod.POST, "/api/announcements/{id}/send", READERS),
            new ApiRule(HttpMethod.PUT, "/api/announcements/{id}/translations/{language}", READERS),
            new ApiRule(
                    HttpMethod.POST,
                    "/api/announcements/{id}/translations/{language}/approve",
                    Set.of(Role.APPROVER, Role.ADMIN)),
            new ApiRule(null, "/api/announcements/**", READERS),
            new ApiRule(null, "/api/sms/**", READERS),
            new ApiRule(HttpMethod.GET, "/api/inbox", READERS),
            new ApiRule(null, "/api/inbox/**", WRITERS),
            new ApiRule(HttpMethod.GET, "/api/quarters/*/**", Set.of(Role.values())),
            new ApiRule(HttpMethod.GET, "/api/print-orders", Set.of(Role.values())),
            new ApiRule(null, "/api/print-orders/**", Set.of(Role.PRINTSHOP, Role.ADMIN)),
            new ApiRule(null, "/api/**", Set.of(Role.ADMIN)));

    String[] roleNames() {
        return roles.stream().map(Role::name).toArray(String[]::new);
    }
}
