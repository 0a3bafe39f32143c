package org.rundruf.localization.checks.values;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** E-mail addresses; capitals make no difference. */
final class EmailFinder implements ValueFinder {
    private static final Pattern EMAIL =
            Pattern.compile("(?:mailto:)?([\\w.%+-]{1,64}@[\\p{L}\\d-]{1,63}(?:\\.[\\p{L}\\d-]{1,63}){1,8})");

    @Override
    public void find(Scan scan) {
        Matcher email = scan.matcher(EMAIL);
        while (email.find()) {
            String canonical = email.group(1).toLowerCase(Locale.ROOT);
            scan.take(Kind.EMAIL, email.start(), email.end(), new Reading.Address(Kind.EMAIL, canonical));
        }
    }
}
