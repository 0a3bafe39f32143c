package org.rundruf.channel.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.net.SocketException;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rundruf.channel.SmtpEndpoint;
import org.rundruf.testing.MovableClock;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.subethamail.smtp.auth.EasyAuthenticationHandlerFactory;
import org.subethamail.smtp.auth.LoginFailedException;
import org.subethamail.smtp.server.SMTPServer;

/** Which mail server is asked, and what it may ask for. */
class SmtpServerTest {
    /** More than the buffers between two sockets hold. */
    private static final int LARGE = 32 << 20;

    private final MovableClock clock = new MovableClock("2026-11-24T09:00:00Z");
    private final WriteTimeouts writeTimeouts = new WriteTimeouts();

    @AfterEach
    void stop() {
        writeTimeouts.destroy();
    }

    @Test
    void anotherHostTakesOverUntilTheFirstOneAnswersAgain() throws Exception {
        try (FaultySmtp first = new FaultySmtp();
                FaultySmtp second = new FaultySmtp()) {
            SmtpServer server = server(sender(first.port()), "127.0.0.1:" + second.port());
            server.connect().close();
            assertThat(first.connections()).isEqualTo(1);

            int port = first.port();
            first.stop();
            server.connect().close();
            server.connect().close();
            assertThat(second.connections()).isEqualTo(2);

            clock.advance(Duration.ofMinutes(2));
            try (FaultySmtp back = new FaultySmtp(port)) {
                server.connect().close();
                assertThat(back.connections()).isEqualTo(1);
            }
        }
    }

    @Test
    void signsInOverTlsIfThatIsRequired() throws Exception {
        SMTPServer tls = SMTPServer.port(0)
                .startTlsSocketFactory(Tls.context(), false)
                .requireTLS()
                .requireAuth()
                .authenticationHandlerFactory(new EasyAuthenticationHandlerFactory((name, password, context) -> {
                    if (!name.equals("city") || !password.equals("secret")) {
                        throw new LoginFailedException();
                    }
                }))
                .build();
        tls.start();
        try {
            JavaMailSenderImpl sender = sender(tls.getPortAllocated());
            sender.setUsername("city");
            sender.setPassword("secret");
            sender.getJavaMailProperties().putAll(withTls());
            try (Transport transport = server(sender, "").connect()) {
                assertThat(transport.isConnected()).isTrue();
            }
            sender.setPassword("wrong");
            assertThatThrownBy(() -> server(sender, "").connect())
                    .isInstanceOf(jakarta.mail.AuthenticationFailedException.class);
        } finally {
            tls.stop();
        }
    }

    @Test
    void doesNotSignInWithoutTheTlsThatIsRequired() throws Exception {
        try (FaultySmtp plain = new FaultySmtp()) {
            JavaMailSenderImpl sender = sender(plain.port());
            sender.getJavaMailProperties().putAll(withTls());

            assertThatThrownBy(() -> server(sender, "").connect()).hasMessageContaining("STARTTLS");
            assertThat(plain.commands()).noneMatch(command -> command.startsWith("AUTH"));
        }
    }

    @Test
    void givesUpWritingToAServerThatReadsNoMore() throws Exception {
        try (FaultySmtp deaf = new FaultySmtp()) {
            JavaMailSenderImpl sender = sender(deaf.port());
            sender.getJavaMailProperties().setProperty("mail.smtp.writetimeout", "200");
            SmtpServer server = server(sender, "");
            MimeMessage message = new MimeMessage(server.session());
            message.setRecipients(Message.RecipientType.TO, "deaf@example.org");
            message.setText("x".repeat(LARGE));
            Transport transport = server.connect();

            assertThatThrownBy(() -> transport.sendMessage(message, message.getAllRecipients()))
                    .isInstanceOf(MessagingException.class)
                    .hasRootCauseInstanceOf(SocketException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"relay:smtp", ":25", "relay:25:25", "relay:"})
    void saysWhichHostIsNone(String host) {
        assertThatThrownBy(() -> server(sender(25), host))
                .hasMessageContaining("rundruf.mail.fallback-hosts")
                .hasMessageContaining("relay.city.example:587");
    }

    private static Properties withTls() {
        Properties settings = new Properties();
        settings.setProperty("mail.smtp.starttls.enable", "true");
        settings.setProperty("mail.smtp.starttls.required", "true");
        settings.setProperty("mail.smtp.ssl.trust", "127.0.0.1");
        settings.setProperty("mail.smtp.ssl.checkserveridentity", "false");
        return settings;
    }

    private static JavaMailSenderImpl sender(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return sender;
    }

    private SmtpServer server(JavaMailSenderImpl sender, String fallback) {
        DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
        beans.registerSingleton("sender", sender);
        return new SmtpServer(
                beans.getBeanProvider(JavaMailSenderImpl.class),
                beans.getBeanProvider(SmtpEndpoint.class),
                clock,
                writeTimeouts,
                fallback.isEmpty() ? List.of() : List.of(fallback));
    }
}
