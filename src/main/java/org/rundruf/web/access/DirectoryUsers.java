package org.rundruf.web.access;

import java.util.Set;
import org.rundruf.audit.Actors;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * People of the city's directory, with what they may do here. A name stands for one person in the log and for four eyes, so
 * nobody gets in under the name of a configured user or of the hub.
 */
final class DirectoryUsers implements OAuth2UserService<OidcUserRequest, OidcUser> {
    private static final int LONGEST_NAME = 100;

    private final OAuth2UserService<OidcUserRequest, OidcUser> directory = new OidcUserService();
    private final ClaimedRoles roles;
    private final Set<String> taken;

    DirectoryUsers(ClaimedRoles roles, Set<String> taken) {
        this.roles = roles;
        this.taken = taken;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser person = directory.loadUser(request);
        requireOwnName(person.getName());
        Set<GrantedAuthority> mayDo = roles.of(person.getClaims());
        return new DefaultOidcUser(mayDo, person.getIdToken(), person.getUserInfo(), nameClaim(request));
    }

    private void requireOwnName(String name) {
        boolean isTaken = taken.stream().anyMatch(name::equalsIgnoreCase) || name.equalsIgnoreCase(Actors.HUB);
        if (isTaken || name.length() > LONGEST_NAME) {
            throw new OAuth2AuthenticationException(new OAuth2Error("name_taken"), "nobody may sign in as " + name);
        }
    }

    private static String nameClaim(OidcUserRequest request) {
        String name = request.getClientRegistration()
                .getProviderDetails()
                .getUserInfoEndpoint()
                .getUserNameAttributeName();
        return name == null || name.isBlank() ? "sub" : name;
    }
}
