package org.rundruf.channel.shop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.config.keys.FilePasswordProvider;
import org.apache.sshd.common.keyprovider.FileKeyPairProvider;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClientFactory;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.SftpException;
import org.springframework.stereotype.Component;

/** Uploads files so that the server shows them whole or not at all: under a hidden name first, renamed at the end. */
@Component
class SftpUpload {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final SftpSettings settings;

    SftpUpload(SftpSettings settings) {
        this.settings = settings;
    }

    boolean isConfigured() {
        return settings.isConfigured();
    }

    /**
     * Uploads a file; one that is there already in the same size stays.
     *
     * @throws IOException if the server is down, is not the one that is known, or refuses
     */
    void upload(Path file) throws IOException {
        try (SshClient client = TrustedClient.of(settings.hostKey())) {
            client.start();
            try (ClientSession session = client.connect(settings.user(), settings.host(), settings.port())
                    .verify(PATIENCE)
                    .getSession()) {
                signIn(session);
                try (SftpClient sftp = SftpClientFactory.instance().createSftpClient(session)) {
                    upload(file, sftp);
                }
            }
        }
    }

    private void signIn(ClientSession session) throws IOException {
        if (settings.hasKey()) {
            FileKeyPairProvider keys = new FileKeyPairProvider(Path.of(settings.key()));
            keys.setPasswordFinder(FilePasswordProvider.of(settings.password() == null ? "" : settings.password()));
            keys.loadKeys(session).forEach(session::addPublicKeyIdentity);
        } else {
            session.addPasswordIdentity(settings.password());
        }
        session.auth().verify(PATIENCE);
    }

    private void upload(Path file, SftpClient sftp) throws IOException {
        String name = file.getFileName().toString();
        String whole = settings.path(name);
        if (size(sftp, whole) == Files.size(file)) {
            return;
        }
        String part = settings.path("." + name + ".part");
        sftp.put(file, part);
        if (size(sftp, part) != Files.size(file)) {
            throw new IOException("the server has not stored all of " + name);
        }
        remove(sftp, whole);
        sftp.rename(part, whole);
    }

    /** A rename over a file that is there is an error in version 3 of the protocol. */
    private static void remove(SftpClient sftp, String path) throws IOException {
        if (size(sftp, path) >= 0) {
            sftp.remove(path);
        }
    }

    /** @return how large a file is, or -1 if there is none */
    private static long size(SftpClient sftp, String path) throws IOException {
        try {
            return sftp.stat(path).getSize();
        } catch (SftpException e) {
            if (e.getStatus() == SftpConstants.SSH_FX_NO_SUCH_FILE) {
                return -1;
            }
            throw e;
        }
    }
}
