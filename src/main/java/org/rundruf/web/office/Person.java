package org.rundruf.web.office;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.rundruf.web.access.Role;
import org.springframework.security.core.Authentication;

/**
 * Who looks at a page, so that it offers only what they may do.
 *
 * @param name as they signed in
 * @param roles what they may do
 */
public record Person(String name, Set<Role> roles) {

    /** @return who is signed in */
    public static Person of(Authentication signedIn) {
        Set<String> granted = signedIn.getAuthorities().stream()
                .map(authority -> authority.getAuthority())
                .collect(Collectors.toSet());
        return new Person(
                signedIn.getName(),
                Arrays.stream(Role.values())
                        .filter(role -> granted.contains("ROLE_" + role.name()))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** @return whether they write, submit and cancel */
    public boolean isWriter() {
        return isOneOf(Role.AUTHOR, Role.ADMIN);
    }

    /** @return whether they approve what others wrote */
    public boolean isApprover() {
        return isOneOf(Role.APPROVER, Role.ADMIN);
    }

    /** @return whether they see the office at all */
    public boolean isInOffice() {
        return isWriter() || isApprover();
    }

    /** @return whether they see print orders */
    public boolean isAtPress() {
        return isOneOf(Role.PRINTSHOP, Role.ADMIN);
    }

    /** @return whether they may see who did what */
    public boolean isAdmin() {
        return isOneOf(Role.ADMIN);
    }

    private boolean isOneOf(Role... wanted) {
        return Arrays.stream(wanted).anyMatch(roles::contains);
    }
}
