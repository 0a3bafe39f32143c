package org.rundruf.channel;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class SendersTest {
    private static final String SERVICE = "MG0123456789abcdef0123456789ABCDEF";

    @ParameterizedTest
    @CsvSource({
        "+4930123456,       ,                     ",
        "RUNDRUF,           ,                     +4930123456",
        "A4 & U-1_+,        ,                     ",
        "32665,             ,                     ",
        ",                  " + SERVICE + ",      ",
        ",                  " + SERVICE + ",      +4930123456",
    })
    void whatMessagesMayComeFrom(String sms, String service, String whatsApp) {
        assertThatCode(() -> account(sms, service, whatsApp)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            STADT DORTMUND | | | rundruf.twilio.sms-from | has 14 characters
            030 123456     | | | rundruf.twilio.sms-from | write a number as +4930123456
            +49            | | | rundruf.twilio.sms-from | write a number as +4930123456
            Köln           | | | rundruf.twilio.sms-from | letters A-Z
            123456789012   | | | rundruf.twilio.sms-from | one letter at least
                           | | | rundruf.twilio.sms-from | is missing
                           | AC0123456789abcdef0123456789abcdef | | rundruf.twilio.messaging-service-sid | 32 hexadecimal digits
            +4930123456    | | whatsapp:+4930123456 | rundruf.twilio.whatsapp-from | without whatsapp: in front
            +4930123456    | | RUNDRUF              | rundruf.twilio.whatsapp-from | write it as +4930123456
            """)
    void whatTheyMayNotIsSaidWhenTheHubStarts(
            String sms, String service, String whatsApp, String setting, String whatWouldBeRight) {
        assertThatThrownBy(() -> account(sms, service, whatsApp))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(setting)
                .hasMessageContaining(whatWouldBeRight);
    }

    private static TwilioAccount account(String sms, String service, String whatsApp) {
        TwilioSettings settings =
                new TwilioSettings(URI.create("http://127.0.0.1:9"), "AC", "secret", sms, service, whatsApp, Map.of());
        return new TwilioAccount(settings, new StaticListableBeanFactory().getBeanProvider(TwilioEndpoint.class));
    }
}
