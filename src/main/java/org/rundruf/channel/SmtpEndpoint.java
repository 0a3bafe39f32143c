package org.rundruf.channel;

/** Where e-mail is handed over when {@code spring.mail.host} names no server; the sandbox provides it. */
public interface SmtpEndpoint {

    /** @return name or address */
    String host();

    /** @return the port; known once the server listens, before anything is dispatched */
    int port();
}
