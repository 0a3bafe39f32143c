package org.rundruf.audience;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rundruf.announcement.Channel;

class TypedAddressesTest {
    @ParameterizedTest
    @CsvSource({
        "SMS, 0152 28817386, +4915228817386",
        "SMS, +49 (0)152 28817386, +4915228817386",
        "WHATSAPP, 0049-152-28817386, +4915228817386",
        "SMS, ٠١٥٢٢٨٨١٧٣٨٦, +4915228817386",
        "SMS, '\u202A+49 152 28817386\u202C', +4915228817386",
        "SMS, '\u00A00152 28817386\u2003', +4915228817386",
        "SMS, +380 50 123 4567, +380501234567",
        "EMAIL, ' Name@Example.org ', name@example.org",
        "EMAIL, \u200Fname@example.org, name@example.org",
        "EMAIL, a@bücher.example, a@xn--bcher-kva.example",
    })
    void areTakenAsPeopleTypeThem(Channel channel, String typed, String address) {
        assertThat(TypedAddresses.normalise(channel, typed)).hasValue(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "name@example.org",
                "0231 500",
                "0900 1234567",
                "112",
                "+49 151",
                "0151234567890123456",
                "'; DROP TABLE sign_up; --",
                "015228817386, 015228817387",
            })
    void mustBeMobileNumbers(String typed) {
        assertThat(TypedAddresses.normalise(Channel.SMS, typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0151 23456789",
                "name@example",
                "name@example.org\r\nBcc: all@example.org",
                "name@example.org%0d%0aBcc:all@example.org",
                "a@example.org,b@example.org",
                "\"a b\"@example.org",
                "<name@example.org>",
                "name@[127.0.0.1]",
                "name@example.org\0",
                "@example.org",
            })
    void mustBeOneEmailAddress(String typed) {
        String address = TypedAddresses.normalise(Channel.EMAIL, typed).orElse("none");
        assertThat(address).isIn("none", "name@example.org");
    }

    @Property
    void neverHoldWhatWouldBeginAnotherHeader(@ForAll String before, @ForAll String after) {
        for (Channel channel : Channel.PERSONAL) {
            TypedAddresses.normalise(channel, before + "@" + after)
                    .ifPresent(address -> assertThat(address).matches("[\\x21-\\x7e]{1,254}"));
        }
    }
}
