package org.rundruf.sandbox.twilio;

import java.net.URI;
import org.rundruf.channel.TwilioEndpoint;
import org.rundruf.sandbox.Sids;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Makes the account that a hub without Twilio uses: its own machine, a token that nobody knows, a number of nobody. */
@Configuration(proxyBeanMethods = false)
@WhenTwilioIsBuiltIn
class BuiltInTwilio {

    @Bean
    Account sandboxAccount(@Value("${rundruf.twilio.auth-token:}") String configured) {
        return new Account(Sids.random("AC"), configured.isBlank() ? Sids.random("") : configured);
    }

    @Bean
    TwilioEndpoint sandboxTwilioEndpoint(Account account, Environment environment) {
        return new TwilioEndpoint() {
            @Override
            public URI baseUrl() {
                String port = environment.getRequiredProperty("local.server.port");
                return URI.create("http://127.0.0.1:" + port + "/sandbox/twilio");
            }

            @Override
            public String accountSid() {
                return account.sid();
            }

            @Override
            public String authToken() {
                return account.authToken();
            }

            @Override
            public String sender() {
                return "+493023125000";
            }
        };
    }
}
