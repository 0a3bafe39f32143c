package org.rundruf.channel.mail;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The key that e-mails are signed with (DKIM, RFC 6376); without a key they are not signed.
 *
 * @param domain that signs, such as {@code city.example}, or null for the sender's
 * @param selector under which the public key stands in the DNS, or null
 * @param key private RSA key, PKCS #8 in PEM or DER, or null
 */
@ConfigurationProperties("rundruf.mail.dkim")
public record DkimSettings(String domain, String selector, Path key) {}
