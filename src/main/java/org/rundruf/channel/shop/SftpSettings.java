package org.rundruf.channel.shop;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The print shop's SFTP server, {@code rundruf.print.sftp.*}.
 *
 * @param url {@code sftp://user@host:port/folder}, or null if there is none; the folder is relative to the user's home,
 *     with two slashes absolute
 * @param password or null
 * @param key an OpenSSH or PEM private key file, or null
 * @param hostKey the server's public key as in {@code known_hosts}: {@code ssh-rsa AAAA…}; without it nothing is sent
 */
@ConfigurationProperties("rundruf.print.sftp")
public record SftpSettings(String url, String password, String key, String hostKey) {
    private static final int PORT = 22;

    /** @throws IllegalArgumentException naming what is missing, if there is a server but no safe way to it */
    public SftpSettings {
        if (isGiven(url)) {
            URI uri = URI.create(url);
            require(
                    "sftp".equals(uri.getScheme()) && uri.getHost() != null && uri.getUserInfo() != null,
                    "url has to be " + "like sftp://user@host:22/folder");
            require(!uri.getUserInfo().contains(":"), "url must not hold a password; it belongs into .password");
            require(isGiven(hostKey), "host-key is missing: the server's public key, as ssh-keyscan prints it");
            require(isGiven(password) || isGiven(key), "password or key is missing");
        }
    }

    private static void require(boolean holds, String problem) {
        if (!holds) {
            throw new IllegalArgumentException("rundruf.print.sftp." + problem);
        }
    }

    private static boolean isGiven(String value) {
        return value != null && !value.isBlank();
    }

    boolean isConfigured() {
        return isGiven(url);
    }

    boolean hasKey() {
        return isGiven(key);
    }

    String user() {
        return URI.create(url).getUserInfo();
    }

    String host() {
        return URI.create(url).getHost();
    }

    int port() {
        int port = URI.create(url).getPort();
        return port < 0 ? PORT : port;
    }

    /** @return the path of a file in the folder */
    String path(String file) {
        String folder = URI.create(url).getPath().replaceFirst("^/", "").replaceFirst("/+$", "");
        return folder.isEmpty() ? file : folder + "/" + file;
    }
}
