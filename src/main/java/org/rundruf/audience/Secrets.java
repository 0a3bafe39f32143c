package org.rundruf.audience;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Random keys that the city signs with: made at first use, the same on every node. */
@Component
class Secrets {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;

    private final JdbcClient jdbc;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Mac> known = new ConcurrentHashMap<>();

    Secrets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return the signature (HMAC-SHA256) of a number with the key of that name */
    byte[] sign(String name, long number) {
        byte[] bytes = ByteBuffer.allocate(Long.BYTES).putLong(number).array();
        try {
            return ((Mac) known.computeIfAbsent(name, this::mac).clone()).doFinal(bytes);
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Never used itself, only copied: to look one up takes longer than to sign. */
    private Mac mac(String name) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(findOrMake(name), ALGORITHM));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java knows " + ALGORITHM, e);
        }
    }

    private byte[] findOrMake(String name) {
        byte[] fresh = new byte[BYTES];
        random.nextBytes(fresh);
        jdbc.sql("INSERT INTO secret (name, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .params(name, Base64.getEncoder().encodeToString(fresh))
                .update();
        String stored = jdbc.sql("SELECT bytes FROM secret WHERE name = ?")
                .param(name)
                .query(String.class)
                .single();
        return Base64.getDecoder().decode(stored);
    }
}
