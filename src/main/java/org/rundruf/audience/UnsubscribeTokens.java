package org.rundruf.audience;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/**
 * Links by which a contact point stops its messages without a password (RFC 8058).
 *
 * <p>A token is the contact point's key and the first 128 bits of its HMAC-SHA256, in base64url: 32 characters. It
 * cannot be guessed from another one and does not expire, for an old message must still be able to stop.
 */
@Component
public class UnsubscribeTokens {
    private static final int SIGNATURE_BYTES = 16;
    private static final int TOKEN_BYTES = Long.BYTES + SIGNATURE_BYTES;

    private final Secrets secrets;

    UnsubscribeTokens(Secrets secrets) {
        this.secrets = secrets;
    }

    /** @return the token of that contact point, always the same */
    public String token(long contact) {
        byte[] token = ByteBuffer.allocate(TOKEN_BYTES)
                .putLong(contact)
                .put(signature(contact))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** @return the contact point's key, or empty if this city did not make the token */
    public OptionalLong contact(String token) {
        byte[] bytes = decode(token);
        if (bytes.length != TOKEN_BYTES) {
            return OptionalLong.empty();
        }
        long contact = ByteBuffer.wrap(bytes).getLong();
        byte[] signature = Arrays.copyOfRange(bytes, Long.BYTES, TOKEN_BYTES);
        return MessageDigest.isEqual(signature, signature(contact)) ? OptionalLong.of(contact) : OptionalLong.empty();
    }

    private byte[] signature(long contact) {
        return Arrays.copyOf(secrets.sign("unsubscribe", contact), SIGNATURE_BYTES);
    }

    private static byte[] decode(String token) {
        try {
            return Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
