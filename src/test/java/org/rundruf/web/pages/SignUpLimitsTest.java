package org.rundruf.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignUpLimitsTest {
    private static long allowed(Predicate<Integer> attempt) {
        return IntStream.range(0, 1000).parallel().boxed().filter(attempt).count();
    }

    @Test
    void lookAtClientsAddressesAndAll() {
        assertThat(allowed(i -> new SignUpLimits(30, 1000).isOpenTo("192.0.2." + i)))
                .isEqualTo(1000);
        SignUpLimits limits = new SignUpLimits(30, 100);
        assertThat(allowed(i -> limits.isOpenTo("192.0.2.1"))).isEqualTo(30);
        assertThat(allowed(i -> limits.mayAsk("+4915228817386"))).isEqualTo(3);
        assertThat(allowed(i -> limits.mayAsk("+49152288" + i))).isEqualTo(1000);
        assertThat(allowed(i -> limits.isOpenTo("198.51.100." + i))).isEqualTo(70);
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2::1, 2001:db8:1:2:ffff::9, true",
        "2001:db8:1:2::1, 2001:db8:1:3::1, false",
        "192.0.2.1, 192.0.2.2, false",
        "no:address, no:address, true",
        "unknown.invalid, other.invalid, false",
    })
    void countANetworkAsOneClient(String one, String other, boolean isSame) {
        SignUpLimits limits = new SignUpLimits(1, 1000);
        assertThat(limits.isOpenTo(one)).isTrue();
        assertThat(limits.isOpenTo(other)).isEqualTo(!isSame);
    }
}
