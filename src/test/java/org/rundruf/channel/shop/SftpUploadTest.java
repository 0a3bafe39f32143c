package org.rundruf.channel.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.sshd.common.config.keys.AuthorizedKeyEntry;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.config.keys.PublicKeyEntryResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Orders on a real server: whole or not there, and never on another server than the known one. */
class SftpUploadTest {
    @TempDir
    Path folder;

    private SftpShop shop;
    private Path zip;

    @BeforeEach
    void start() throws IOException {
        shop = new SftpShop(folder.resolve("home"));
        zip = Files.writeString(folder.resolve("order-1.zip"), "PK".repeat(100_000));
    }

    @AfterEach
    void stop() throws IOException {
        shop.close();
    }

    @Test
    void uploadsUnderItsNameAndLeavesNoPart() throws IOException {
        upload(shop.password(), null, shop.hostKey());

        assertThat(arrived()).containsExactly("order-1.zip");
        assertThat(folder.resolve("home/orders/order-1.zip")).hasSameBinaryContentAs(zip);
    }

    @Test
    void replacesWhatIsNotWhole() throws IOException {
        Files.writeString(folder.resolve("home/orders/order-1.zip"), "PK");
        Files.writeString(folder.resolve("home/orders/.order-1.zip.part"), "half");

        upload(shop.password(), null, shop.hostKey());

        assertThat(arrived()).containsExactly("order-1.zip");
        assertThat(folder.resolve("home/orders/order-1.zip")).hasSameBinaryContentAs(zip);
    }

    @Test
    void signsInWithAKey() throws IOException {
        KeyPair keys = SftpShop.keys("RSA");
        shop.welcome(keys.getPublic());
        String pem = "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(keys.getPrivate().getEncoded())
                + "\n-----END PRIVATE KEY-----\n";
        Path key = Files.writeString(folder.resolve("id_rsa"), pem);

        upload(null, key.toString(), shop.hostKey());

        assertThat(arrived()).containsExactly("order-1.zip");
    }

    @ParameterizedTest(name = "passphrase: {0}")
    @ValueSource(strings = {"", "open sesame"})
    void signsInWithAKeyOfSshKeygen(String passphrase) throws Exception {
        Path key = folder.resolve("id_ed25519");
        Process keygen = new ProcessBuilder("ssh-keygen", "-q", "-t", "ed25519", "-N", passphrase, "-f", key.toString())
                .inheritIO()
                .start();
        assertThat(keygen.waitFor()).isZero();
        shop.welcome(AuthorizedKeyEntry.parseAuthorizedKeyEntry(Files.readString(folder.resolve("id_ed25519.pub")))
                .resolvePublicKey(null, Map.of(), PublicKeyEntryResolver.FAILING));

        upload(passphrase, key.toString(), shop.hostKey());

        assertThat(arrived()).containsExactly("order-1.zip");
    }

    @Test
    void knowsTheServerByAnyOfItsKeys() throws IOException {
        upload(shop.password(), null, shop.otherKey());

        assertThat(arrived()).containsExactly("order-1.zip");
    }

    @Test
    void sendsNothingToAnotherServerThanTheKnownOne() throws IOException {
        String other = PublicKeyEntry.toString(SftpShop.keys("RSA").getPublic());

        assertThatThrownBy(() -> upload(shop.password(), null, other)).isInstanceOf(IOException.class);
        assertThat(arrived()).isEmpty();
    }

    @Test
    void failsWithAWrongPasswordAndWhileTheServerIsDown() throws IOException {
        assertThatThrownBy(() -> upload("wrong", null, shop.hostKey())).isInstanceOf(IOException.class);
        shop.goDown();
        assertThatThrownBy(() -> upload(shop.password(), null, shop.hostKey())).isInstanceOf(IOException.class);
        assertThat(arrived()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {4}")
    @CsvSource({
        "sftp://city@shop/in, tray, , , host-key is missing",
        "sftp://city@shop/in, , , ssh-rsa AAAA, password or key is missing",
        "ftp://city@shop/in, tray, , ssh-rsa AAAA, url has to be like sftp://",
        "sftp://shop/in, tray, , ssh-rsa AAAA, url has to be like sftp://",
        "sftp://city:tray@shop/in, tray, , ssh-rsa AAAA, url must not hold a password"
    })
    void unsafeSettingsStopTheStart(String url, String password, String key, String hostKey, String problem) {
        assertThatThrownBy(() -> new SftpSettings(url, password, key, hostKey))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rundruf.print.sftp." + problem);
    }

    private void upload(String password, String key, String hostKey) throws IOException {
        new SftpUpload(new SftpSettings(shop.url(), password, key, hostKey)).upload(zip);
    }

    private List<String> arrived() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("home/orders"))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
