package org.rundruf.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

class ProvenPasswordsTest {
    private static final int WEAK_AS_IT_IS_A_TEST = 4;

    private final AtomicInteger hashed = new AtomicInteger();
    private final PasswordEncoder bcrypt = new BCryptPasswordEncoder(WEAK_AS_IT_IS_A_TEST) {
        @Override
        protected boolean matchesNonNull(String raw, String encoded) {
            hashed.incrementAndGet();
            return super.matchesNonNull(raw, encoded);
        }
    };
    private final PasswordEncoder proven = new ProvenPasswords(bcrypt);

    @Test
    void what_was_right_is_hashed_once() {
        String stored = proven.encode("geheim");
        assertThat(proven.matches("geheim", stored)).isTrue();
        assertThat(proven.matches("geheim", stored)).isTrue();
        assertThat(hashed).hasValue(1);
    }

    @Test
    void what_is_wrong_is_hashed_every_time_and_stays_wrong() {
        String stored = proven.encode("geheim");
        assertThat(proven.matches("geheim", stored)).isTrue();
        assertThat(proven.matches("Geheim", stored)).isFalse();
        assertThat(proven.matches("Geheim", stored)).isFalse();
        assertThat(hashed).hasValue(3);
    }

    @Test
    void a_password_that_was_changed_opens_nothing_any_more() {
        assertThat(proven.matches("alt", proven.encode("alt"))).isTrue();
        assertThat(proven.matches("alt", proven.encode("neu"))).isFalse();
    }
}
