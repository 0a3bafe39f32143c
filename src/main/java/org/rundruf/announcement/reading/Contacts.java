package org.rundruf.announcement.reading;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import com.google.i18n.phonenumbers.ShortNumberInfo;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rundruf.announcement.Phrase;

/** Phone numbers, web addresses and e-mail addresses; each is returned as it was written if it is one. */
final class Contacts {
    static final Phrase PHONE_HINT = Phrase.of("phone.hint");
    static final Phrase URL_HINT = Phrase.of("url.hint");
    static final Phrase EMAIL_HINT = Phrase.of("email.hint");

    /** Where numbers without a country code are dialled. */
    private static final String REGION = "DE";

    private static final Pattern WEB = Pattern.compile("https?", Pattern.CASE_INSENSITIVE);
    private static final Pattern HOST = Pattern.compile("[\\p{L}\\p{N}]([\\p{L}\\p{N}.-]*[\\p{L}\\p{N}])?(:\\d{1,5})?");
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>\"(),:;\\[\\]]{1,64}@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");

    private Contacts() {}

    static Optional<String> phone(String text) {
        try {
            PhoneNumber number = PhoneNumberUtil.getInstance().parse(text, REGION);
            return Optional.of(text).filter(t -> isDiallable(number));
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    static Optional<String> url(String text) {
        try {
            URI uri = new URI(text);
            boolean isWeb =
                    uri.getScheme() != null && WEB.matcher(uri.getScheme()).matches();
            boolean hasHost = uri.getRawAuthority() != null
                    && HOST.matcher(uri.getRawAuthority()).matches();
            return Optional.of(text).filter(t -> isWeb && hasHost);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    static Optional<String> email(String text) {
        return Optional.of(text).filter(t -> EMAIL.matcher(t).matches());
    }

    /** Short numbers such as 112 and 115 are none by the rules of E.164. */
    private static boolean isDiallable(PhoneNumber number) {
        return PhoneNumberUtil.getInstance().isValidNumber(number)
                || ShortNumberInfo.getInstance().isValidShortNumberForRegion(number, REGION);
    }
}
