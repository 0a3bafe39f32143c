package org.rundruf.channel.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.simplejavamail.utils.mail.dkim.Canonicalization;
import org.simplejavamail.utils.mail.dkim.DkimMessage;
import org.simplejavamail.utils.mail.dkim.DkimSigner;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Signs e-mails if a key is configured, so that mail servers believe who sends them. */
@Component
@EnableConfigurationProperties(DkimSettings.class)
class DkimSigning {
    /** What RFC 8058 wants to be covered, besides what is always signed. */
    private static final String[] UNSUBSCRIBE = {"List-Unsubscribe", "List-Unsubscribe-Post"};

    private final Optional<DkimSigner> signer;

    /** @throws IllegalArgumentException if the key is not readable, or no selector is named; it says which setting */
    DkimSigning(DkimSettings settings, @Value("${rundruf.mail.from}") String from) {
        String senders = from.replaceFirst("^.*@", "").replaceFirst("[>\\s].*$", "");
        this.signer = Optional.ofNullable(settings.key())
                .map(key -> signer(settings, settings.domain() == null ? senders : settings.domain()));
    }

    /** @return the message as it is to be sent; the same one if nothing is signed */
    MimeMessage sign(MimeMessage message) throws MessagingException {
        return signer.isPresent() ? signed(message, signer.get()) : message;
    }

    /** The copy does not know where bounces go. */
    private static MimeMessage signed(MimeMessage message, DkimSigner signer) throws MessagingException {
        DkimMessage signed = new DkimMessage(message, signer);
        if (message instanceof SMTPMessage original) {
            signed.setEnvelopeFrom(original.getEnvelopeFrom());
        }
        return signed;
    }

    private static DkimSigner signer(DkimSettings settings, String domain) {
        if (settings.selector() == null || settings.selector().isBlank()) {
            throw new IllegalArgumentException(
                    "rundruf.mail.dkim.selector is missing; give the name under which the key stands in the DNS");
        }
        try {
            byte[] key = der(Files.readAllBytes(settings.key()));
            DkimSigner signer = new DkimSigner(domain, settings.selector(), new ByteArrayInputStream(key));
            signer.setHeaderCanonicalization(Canonicalization.RELAXED);
            signer.setBodyCanonicalization(Canonicalization.RELAXED);
            signer.setCheckDomainKey(false);
            for (String header : UNSUBSCRIBE) {
                signer.addHeaderToSign(header);
            }
            return signer;
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "rundruf.mail.dkim.key: " + settings.key() + " is not readable as a private RSA key in PKCS #8"
                            + " (openssl genpkey -algorithm RSA): " + e.getMessage(),
                    e);
        }
    }

    private static byte[] der(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        return text.startsWith("-----BEGIN")
                ? Base64.getMimeDecoder().decode(text.replaceAll("-----[A-Z ]+-----", ""))
                : file;
    }
}
