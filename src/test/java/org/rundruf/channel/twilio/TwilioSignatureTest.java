package org.rundruf.channel.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rundruf.channel.TwilioAccount;
import org.rundruf.channel.TwilioSettings;
import org.rundruf.channel.WebhookSignature;
import org.rundruf.rendering.PublicUrl;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The example of Twilio's documentation, and what must not pass. */
class TwilioSignatureTest {
    private static final Map<String, String> FORM = Map.of(
            "CallSid", "CA1234567890ABCDE",
            "Caller", "+14158675309",
            "Digits", "1234",
            "From", "+14158675309",
            "To", "+18005551212");
    private static final String PATH = "/myapp.php?foo=1&bar=2";
    private static final String SIGNATURE = "RSOYDt4T1cUTdK1PDd93/VVr8B8=";
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private WebhookSignature signatures;

    @EnableConfigurationProperties(TwilioSettings.class)
    static class Settings {}

    @BeforeEach
    void start() {
        TestPropertyValues.of(
                        "rundruf.public-url=https://mycompany.com",
                        "rundruf.twilio.account-sid=ACtest",
                        "rundruf.twilio.auth-token=12345",
                        "rundruf.twilio.sms-from=+4915199900000")
                .applyTo(context);
        context.getBeanFactory().setConversionService(ApplicationConversionService.getSharedInstance());
        context.register(Settings.class, TwilioAccount.class, TwilioSignature.class, PublicUrl.class);
        context.refresh();
        signatures = context.getBean(WebhookSignature.class);
    }

    @AfterEach
    void stop() {
        context.close();
    }

    @Test
    void signsAsTwilioDoes() {
        assertThat(signatures.sign(PATH, FORM)).isEqualTo(SIGNATURE);
    }

    @ParameterizedTest
    @CsvSource({
        "/myapp.php?foo=1&bar=2,                      RSOYDt4T1cUTdK1PDd93/VVr8B8=, true",
        "https://mycompany.com/myapp.php?foo=1&bar=2, RSOYDt4T1cUTdK1PDd93/VVr8B8=, true",
        "/myapp.php?foo=1&bar=3,                      RSOYDt4T1cUTdK1PDd93/VVr8B8=, false",
        "/myapp.php?foo=1&bar=2,                      AAAADt4T1cUTdK1PDd93/VVr8B8=, false",
        "/myapp.php?foo=1&bar=2,                      nonsense,                     false",
        "/myapp.php?foo=1&bar=2,                      ,                             false",
    })
    void letsOnlyTwilioIn(String url, String signature, boolean isValid) {
        assertThat(signatures.isValid(url, FORM, signature)).isEqualTo(isValid);
    }

    @Test
    void coversTheWholeForm() {
        assertThat(signatures.isValid(PATH, Map.of("Digits", "1234"), SIGNATURE))
                .isFalse();
    }
}
