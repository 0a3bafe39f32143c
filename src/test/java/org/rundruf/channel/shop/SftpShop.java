package org.rundruf.channel.shop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.util.List;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.common.util.security.SecurityUtils;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;

/** A print shop's real SFTP server on 127.0.0.1; it can be down for a while. */
public final class SftpShop implements AutoCloseable {
    static final String USER = "city";
    static final String PASSWORD = "tray";

    private final KeyPair hostKey = keys("RSA");
    private final KeyPair otherKey = keys("Ed25519");
    private final Path home;
    private final int port;
    private SshServer server;
    private PublicKey welcome;

    /** @param home the folder in which {@code orders} lies */
    public SftpShop(Path home) throws IOException {
        this.home = home;
        Files.createDirectories(home.resolve("orders"));
        this.port = start(0);
    }

    private int start(int at) {
        server = SshServer.setUpDefaultServer();
        server.setHost("127.0.0.1");
        server.setPort(at);
        server.setKeyPairProvider(KeyPairProvider.wrap(hostKey, otherKey));
        server.setPasswordAuthenticator((user, password, session) -> USER.equals(user) && PASSWORD.equals(password));
        server.setPublickeyAuthenticator((user, key, session) -> welcome != null && KeyUtils.compareKeys(key, welcome));
        server.setFileSystemFactory(new VirtualFileSystemFactory(home));
        server.setSubsystemFactories(List.of(new SftpSubsystemFactory()));
        try {
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return server.getPort();
    }

    /** Lets in whoever has that key. */
    void welcome(PublicKey key) {
        welcome = key;
    }

    public void goDown() throws IOException {
        server.stop(true);
    }

    public void comeBack() {
        start(port);
    }

    /** @return the address of the folder {@code orders} */
    public String url() {
        return "sftp://" + USER + "@127.0.0.1:" + port + "/orders";
    }

    public String password() {
        return PASSWORD;
    }

    /** @return its key as in {@code known_hosts} */
    public String hostKey() {
        return PublicKeyEntry.toString(hostKey.getPublic());
    }

    /** @return its other key, as servers have one of each kind */
    String otherKey() {
        return PublicKeyEntry.toString(otherKey.getPublic());
    }

    static KeyPair keys(String algorithm) {
        try {
            return SecurityUtils.getKeyPairGenerator(algorithm).generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        server.stop(true);
    }
}
