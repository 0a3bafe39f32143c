package org.rundruf.channel.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.util.ULocale;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import org.apache.james.jdkim.DKIMVerifier;
import org.apache.james.jdkim.api.SignatureRecord;
import org.apache.james.jdkim.exceptions.FailException;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rundruf.channel.Envelope;
import org.rundruf.localization.Language;
import org.rundruf.rendering.EmailMessage;

/** Signed e-mails, verified as they arrive at a mail server. */
class DkimSigningTest {
    private static final String FROM = "Stadt Dortmund <news@city.example>";
    private static final EmailMessage ARABIC = new EmailMessage(
            new Language("ar", "العربية", new ULocale("ar"), true, "Arab", "Noto Naskh Arabic", List.of()),
            "لا ماء يوم الثلاثاء",
            "لا ماء\n.\n.. {{unsubscribe}}\n",
            "<p dir=\"rtl\">لا ماء {{unsubscribe}}</p>");
    private static KeyPair keys;

    @TempDir
    private Path folder;

    @BeforeAll
    static void makeKeys() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        keys = generator.generateKeyPair();
    }

    @Test
    void whatArrivesIsWhatWasSigned() throws Exception {
        String arrived = send(new DkimSigning(new DkimSettings(null, "2026", pem()), FROM));

        List<SignatureRecord> signatures = verify(arrived);

        assertThat(signatures).hasSize(1);
        assertThat(signatures.get(0).getDToken()).hasToString("city.example");
        assertThat(signatures.get(0).getHeaders())
                .map(name -> name.toString().toLowerCase(java.util.Locale.ROOT))
                .contains("from", "to", "subject", "date", "message-id", "list-unsubscribe", "list-unsubscribe-post");
        assertThatThrownBy(() -> verify(arrived.replace("List-Unsubscribe: <", "List-Unsubscribe: <http://x.example/")))
                .isInstanceOf(FailException.class);
    }

    @Test
    void bouncesOfASignedMailComeBackWhereTheyShould() throws Exception {
        MimeMessage signed = new DkimSigning(new DkimSettings(null, "2026", pem()), FROM).sign(message());

        assertThat(((SMTPMessage) signed).getEnvelopeFrom()).isEqualTo("bounces+7@city.example");
    }

    @Test
    void withoutAKeyNothingIsSigned() throws Exception {
        assertThat(send(new DkimSigning(new DkimSettings(null, null, null), FROM)))
                .doesNotContain("DKIM-Signature");
    }

    @Test
    void saysWhichSettingIsWrong() throws Exception {
        Path nonsense = Files.writeString(folder.resolve("nonsense.pem"), "no key");

        assertThatThrownBy(() -> new DkimSigning(new DkimSettings(null, "2026", nonsense), FROM))
                .hasMessageContaining("rundruf.mail.dkim.key")
                .hasMessageContaining("PKCS #8");
        assertThatThrownBy(() -> new DkimSigning(new DkimSettings(null, "2026", folder.resolve("missing.pem")), FROM))
                .hasMessageContaining("rundruf.mail.dkim.key");
        assertThatThrownBy(() -> new DkimSigning(new DkimSettings(null, " ", pem()), FROM))
                .hasMessageContaining("rundruf.mail.dkim.selector");
    }

    private static String send(DkimSigning signing) throws Exception {
        try (FaultySmtp server = new FaultySmtp()) {
            MimeMessage message = signing.sign(message());
            try (Transport transport = Session.getInstance(new Properties()).getTransport("smtp")) {
                transport.connect(server.host(), server.port(), null, null);
                transport.sendMessage(message, message.getAllRecipients());
            }
            return server.stored().get(0).replaceAll("(?m)^\\.", "").replace("\n", "\r\n");
        }
    }

    private static MimeMessage message() throws Exception {
        return new MimeComposer(Session.getInstance(new Properties()))
                .compose(
                        ARABIC,
                        new Envelope(
                                FROM,
                                "bounces+7@city.example",
                                "anna@example.org",
                                "<7@city.example>",
                                Instant.parse("2026-11-24T08:00:00Z"),
                                "https://city.example/unsubscribe/abc"));
    }

    /** With the public key that would stand in the DNS. */
    private static List<SignatureRecord> verify(String mail) throws Exception {
        String record = "v=DKIM1; k=rsa; p="
                + Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
        return new DKIMVerifier((methods, selector, domain) -> List.of(record))
                .verify(new ByteArrayInputStream(mail.getBytes(UTF_8)));
    }

    private Path pem() throws Exception {
        String key = Base64.getMimeEncoder(64, new byte[] {'\n'})
                .encodeToString(keys.getPrivate().getEncoded());
        return Files.writeString(
                folder.resolve("key.pem"), "-----BEGIN PRIVATE KEY-----\n" + key + "\n-----END PRIVATE KEY-----\n");
    }
}
