package org.rundruf.channel.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.rundruf.channel.SmtpEndpoint;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** The mail server of {@code spring.mail.*}, else the sandbox's. */
@Component
class SmtpServer {
    /** By default Jakarta Mail waits for ever. */
    private static final String TIMEOUT = "30000";

    private final Optional<JavaMailSenderImpl> configured;
    private final Optional<SmtpEndpoint> sandbox;
    private final Session session;

    SmtpServer(ObjectProvider<JavaMailSenderImpl> configured, ObjectProvider<SmtpEndpoint> sandbox) {
        this.configured = configured.stream().findFirst();
        this.sandbox = sandbox.stream().findFirst();
        this.session = this.configured
                .map(SmtpServer::patientSession)
                .orElseGet(() -> Session.getInstance(withTimeouts(new Properties())));
    }

    Session session() {
        return session;
    }

    /** @return a new connection, signed in. @throws MessagingException if there is none to be had */
    Transport connect() throws MessagingException {
        if (configured.isPresent()) {
            return connect(configured.get());
        }
        SmtpEndpoint endpoint = sandbox.orElseThrow(() -> new MessagingException("spring.mail.host is missing"));
        return connected("smtp", endpoint.host(), endpoint.port(), null, null);
    }

    private Transport connect(JavaMailSenderImpl sender) throws MessagingException {
        String protocol = Optional.ofNullable(sender.getProtocol()).orElse(JavaMailSenderImpl.DEFAULT_PROTOCOL);
        return connected(protocol, sender.getHost(), sender.getPort(), sender.getUsername(), sender.getPassword());
    }

    private Transport connected(String protocol, String host, int port, String user, String password)
            throws MessagingException {
        Transport transport = session.getTransport(protocol);
        transport.connect(host, port, user, password);
        return transport;
    }

    private static Session patientSession(JavaMailSenderImpl sender) {
        withTimeouts(sender.getJavaMailProperties());
        return sender.getSession();
    }

    private static Properties withTimeouts(Properties settings) {
        for (String protocol : List.of("smtp", "smtps")) {
            for (String timeout : List.of("connectiontimeout", "timeout", "writetimeout")) {
                settings.putIfAbsent("mail." + protocol + "." + timeout, TIMEOUT);
            }
        }
        return settings;
    }
}
