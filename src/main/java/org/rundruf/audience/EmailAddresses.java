package org.rundruf.audience;

import com.ibm.icu.text.IDNA;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** E-mail addresses that a mail server takes without extensions (RFC 5321, dot-atom form). */
final class EmailAddresses {
    /** Letters of any script (RFC 6531), and RFC 5322's atext. */
    private static final String ATOM = "[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]+";

    private static final Pattern LOCAL_PART = Pattern.compile(ATOM + "(\\." + ATOM + ")*");
    private static final Pattern DOMAIN = Pattern.compile("([a-z0-9-]{1,63}\\.)+(?=.*[a-z])[a-z0-9-]{2,63}");
    private static final IDNA NAMES = IDNA.getUTS46Instance(
            IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.USE_STD3_RULES | IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ);

    private EmailAddresses() {}

    /**
     * @return the address in lower case (nobody tells mailboxes apart by case), its domain in ASCII (UTS #46)
     * @throws IllegalArgumentException if it is none
     */
    static String normalise(String text) {
        int at = text.lastIndexOf('@');
        String local = Normalizer.normalize(text.substring(0, Math.max(at, 0)), Normalizer.Form.NFC);
        String domain = ascii(text.substring(at + 1));
        String address = local + "@" + domain;
        if (local.length() > 64 || address.length() > 254 || !isWellFormed(local, domain)) {
            throw new IllegalArgumentException("'" + text + "' is not an e-mail address; write it as name@example.org");
        }
        return address.toLowerCase(Locale.ROOT);
    }

    private static boolean isWellFormed(String local, String domain) {
        return LOCAL_PART.matcher(local).matches() && DOMAIN.matcher(domain).matches();
    }

    private static String ascii(String domain) {
        IDNA.Info info = new IDNA.Info();
        StringBuilder name = NAMES.nameToASCII(domain, new StringBuilder(), info);
        return info.hasErrors() ? "" : name.toString().toLowerCase(Locale.ROOT);
    }
}
