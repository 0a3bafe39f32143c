package org.rundruf.channel.twilio;

import com.twilio.http.TwilioRestClient;
import java.time.Clock;
import java.time.Duration;
import org.rundruf.channel.TwilioAccount;
import org.rundruf.channel.TwilioSettings;
import org.rundruf.channel.WhatsAppSettings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The client that speaks to Twilio, with a connection for everything that is sent at the same time. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({TwilioSettings.class, WhatsAppSettings.class})
class TwilioConfiguration {
    /** For the message list, which is asked beside the sending. */
    private static final int SPARE = 2;

    @Bean
    TwilioRestClient twilioClient(
            TwilioAccount account,
            Clock clock,
            @Value("${rundruf.sms.concurrency}") int sms,
            @Value("${rundruf.whatsapp.concurrency}") int whatsapp,
            @Value("${rundruf.twilio.timeout}") Duration timeout) {
        return new TwilioRestClient.Builder(account.sid(), account.token())
                .accountSid(account.sid())
                .httpClient(new BaseUrlClient(account::baseUrl, sms + whatsapp + SPARE, timeout, clock))
                .build();
    }
}
