package org.rundruf.sandbox.twilio;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;

/**
 * The account that the hub has at the built-in provider.
 *
 * @param sid {@code AC} and 32 hexadecimal digits
 * @param authToken signs in and signs callbacks
 */
record Account(String sid, String authToken) {

    /** @throws Refusal 20003 unless the header (RFC 7617) and the address name this account */
    void verify(String sidInPath, String authorization) {
        if (!sid.equals(sidInPath) || !same(expected(), authorization)) throw new Refusal(401, 20003, "Authenticate");
    }

    private String expected() {
        var credentials = (sid + ":" + authToken).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(credentials);
    }

    private static boolean same(String expected, String given) {
        return given != null
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
