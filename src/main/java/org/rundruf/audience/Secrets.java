package org.rundruf.audience;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Random keys that the city signs with: made at first use, the same on every node. */
@Component
class Secrets {
    private static final int BYTES = 32;

    private final JdbcClient jdbc;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, byte[]> known = new ConcurrentHashMap<>();

    Secrets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    byte[] get(String name) {
        return known.computeIfAbsent(name, this::findOrMake);
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
