package org.rundruf.channel.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.rundruf.channel.SmtpEndpoint;
import org.rundruf.channel.mail.SmartHosts.Host;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * The mail server of {@code spring.mail.*}, others of {@code rundruf.mail.fallback-hosts} with the same account if that one
 * does not answer, or the sandbox's.
 */
@Component
class SmtpServer {
    /** By default Jakarta Mail waits for ever. */
    private static final String TIMEOUT = "30000";

    private static final String UTF8 = "mail.mime.allowutf8";

    private final Optional<JavaMailSenderImpl> configured;
    private final Optional<SmtpEndpoint> sandbox;
    private final Session session;
    private final Session utf8;
    private final Supplier<SmartHosts> hosts;

    SmtpServer(
            ObjectProvider<JavaMailSenderImpl> configured,
            ObjectProvider<SmtpEndpoint> sandbox,
            Clock clock,
            WriteTimeouts writeTimeouts,
            @Value("${rundruf.mail.fallback-hosts:}") List<String> fallback) {
        this.configured = configured.stream().filter(SmtpServer::namesAHost).findFirst();
        this.sandbox = sandbox.stream().findFirst();
        this.session = this.configured
                .map(sender -> patientSession(sender, writeTimeouts))
                .orElseGet(() -> Session.getInstance(withTimeouts(new Properties(), writeTimeouts)));
        this.utf8 = withUtf8(session);
        List<Host> others =
                fallback.stream().filter(host -> !host.isBlank()).map(Host::of).toList();
        this.hosts = SingletonSupplier.of(() ->
                new SmartHosts(Stream.concat(first().stream(), others.stream()).toList(), clock));
    }

    /** A setting that is there and empty is as good as none. */
    private static boolean namesAHost(JavaMailSenderImpl sender) {
        return sender.getHost() != null && !sender.getHost().isBlank();
    }

    Session session() {
        return session;
    }

    /** @return a new connection, signed in. @throws MessagingException if there is none to be had */
    Transport connect() throws MessagingException {
        return connect(session);
    }

    /**
     * @return a new connection that takes addresses beyond ASCII (SMTPUTF8, RFC 6531)
     * @throws MessagingException if there is none to be had
     */
    Transport connectForUtf8() throws MessagingException {
        return connect(utf8);
    }

    private Transport connect(Session by) throws MessagingException {
        MessagingException failure = new MessagingException("spring.mail.host is missing");
        for (Host host : hosts.get().inTurn()) {
            try {
                Transport transport = connect(by, host);
                hosts.get().answered(host);
                return transport;
            } catch (MessagingException e) {
                hosts.get().failed(host);
                failure = e;
            }
        }
        throw failure;
    }

    private Transport connect(Session by, Host host) throws MessagingException {
        Optional<JavaMailSenderImpl> sender = configured;
        Transport transport = by.getTransport(
                sender.map(JavaMailSenderImpl::getProtocol).orElse(JavaMailSenderImpl.DEFAULT_PROTOCOL));
        transport.connect(
                host.name(),
                host.port(),
                sender.map(JavaMailSenderImpl::getUsername).orElse(null),
                sender.map(JavaMailSenderImpl::getPassword).orElse(null));
        return transport;
    }

    private Optional<Host> first() {
        return configured
                .map(sender -> new Host(sender.getHost(), sender.getPort()))
                .or(() -> sandbox.map(endpoint -> new Host(endpoint.host(), endpoint.port())));
    }

    private static Session patientSession(JavaMailSenderImpl sender, WriteTimeouts writeTimeouts) {
        withTimeouts(sender.getJavaMailProperties(), writeTimeouts);
        return sender.getSession();
    }

    private static Session withUtf8(Session session) {
        Properties settings = new Properties();
        settings.putAll(session.getProperties());
        settings.setProperty(UTF8, "true");
        return Session.getInstance(settings);
    }

    private static Properties withTimeouts(Properties settings, WriteTimeouts writeTimeouts) {
        settings.putIfAbsent("mail.smtp.socketFactory", new PromptSockets());
        for (String protocol : List.of("smtp", "smtps")) {
            for (String timeout : List.of("connectiontimeout", "timeout", "writetimeout")) {
                settings.putIfAbsent("mail." + protocol + "." + timeout, TIMEOUT);
            }
            settings.putIfAbsent("mail." + protocol + ".executor.writetimeout", writeTimeouts.executor());
        }
        return settings;
    }
}
