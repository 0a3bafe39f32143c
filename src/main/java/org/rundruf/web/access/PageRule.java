package org.rundruf.web.access;

import java.util.List;
import java.util.Set;
import org.springframework.http.HttpMethod;

/**
 * Who may open and use the pages behind the sign-in.
 *
 * @param method the HTTP method, or null for any
 * @param pattern the path
 * @param roles who may
 */
record PageRule(HttpMethod method, String pattern, Set<Role> roles) {
    private static final Set<Role> OFFICE = Set.of(Role.AUTHOR, Role.APPROVER, Role.ADMIN);
    private static final Set<Role> WRITERS = Set.of(Role.AUTHOR, Role.ADMIN);

    private static final Set<Role> APPROVERS = Set.of(Role.APPROVER, Role.ADMIN);

    /** The table, the first match counts. That nobody approves their own work is held to further down. */
    static final List<PageRule> TABLE = List.of(
            new PageRule(null, "/office/audit/**", Set.of(Role.ADMIN)),
            new PageRule(null, "/office/compose/**", WRITERS),
            new PageRule(HttpMethod.POST, "/office/announcements/{id}/submit", WRITERS),
            new PageRule(HttpMethod.POST, "/office/announcements/{id}/approve", APPROVERS),
            new PageRule(HttpMethod.POST, "/office/announcements/{id}/send", OFFICE),
            new PageRule(HttpMethod.POST, "/office/announcements/{id}/test", OFFICE),
            new PageRule(HttpMethod.POST, "/office/announcements/{id}/translations/{language}/approve", APPROVERS),
            new PageRule(HttpMethod.POST, "/office/announcements/{id}/translations/**", OFFICE),
            new PageRule(HttpMethod.POST, "/office/**", WRITERS),
            new PageRule(HttpMethod.GET, "/office", OFFICE),
            new PageRule(HttpMethod.GET, "/office/**", OFFICE),
            new PageRule(null, "/printshop/**", Set.of(Role.PRINTSHOP, Role.ADMIN)));

    String[] roleNames() {
        return roles.stream().map(Role::name).toArray(String[]::new);
    }
}
