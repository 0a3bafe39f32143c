package org.rundruf.channel.shop;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.auth.password.UserAuthPasswordFactory;
import org.apache.sshd.client.auth.pubkey.UserAuthPublicKeyFactory;
import org.apache.sshd.client.config.hosts.HostConfigEntryResolver;
import org.apache.sshd.client.keyverifier.RequiredServerKeyVerifier;
import org.apache.sshd.common.NamedFactory;
import org.apache.sshd.common.config.keys.AuthorizedKeyEntry;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntryResolver;
import org.apache.sshd.common.keyprovider.KeyIdentityProvider;
import org.apache.sshd.common.signature.Signature;

/** Makes SSH clients that talk to one known server only, and bring no keys or settings of the machine's users. */
final class TrustedClient {
    private TrustedClient() {}

    /**
     * @param hostKey the server's public key as in {@code known_hosts}
     * @return not started yet
     * @throws IOException if that is no public key
     */
    static SshClient of(String hostKey) throws IOException {
        PublicKey known = key(hostKey);
        SshClient client = SshClient.setUpDefaultClient();
        client.setServerKeyVerifier(new RequiredServerKeyVerifier(known));
        client.setHostConfigEntryResolver(HostConfigEntryResolver.EMPTY);
        client.setKeyIdentityProvider(KeyIdentityProvider.EMPTY_KEYS_PROVIDER);
        askForThatKindOfKey(client, known);
        return client;
    }

    private static PublicKey key(String line) throws IOException {
        try {
            return AuthorizedKeyEntry.parseAuthorizedKeyEntry(line)
                    .resolvePublicKey(null, Map.of(), PublicKeyEntryResolver.FAILING);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IOException("rundruf.print.sftp.host-key is no public key: " + e.getMessage(), e);
        }
    }

    /** A server has a key of each kind and shows the first that both sides can use (RFC 4253, 7.1); ours may be another. */
    private static void askForThatKindOfKey(SshClient client, PublicKey known) {
        List<NamedFactory<Signature>> all = client.getSignatureFactories();
        Collection<String> kinds = KeyUtils.getAllEquivalentKeyTypes(KeyUtils.getKeyType(known));
        client.setUserAuthFactories(List.of(new UserAuthPublicKeyFactory(all), UserAuthPasswordFactory.INSTANCE));
        client.setSignatureFactories(all.stream()
                .filter(factory -> kinds.contains(factory.getName()))
                .toList());
    }
}
