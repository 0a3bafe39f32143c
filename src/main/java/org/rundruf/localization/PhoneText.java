package org.rundruf.localization;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.regex.Pattern;

/**
 * A phone number as people here dial it, and as machines do.
 *
 * @param text national for German numbers, international for others, as written if it is neither
 * @param href RFC 3966, or null if there is nothing to dial
 */
record PhoneText(String text, String href) {
    private static final String HOME = "DE";
    private static final Pattern SHORT = Pattern.compile("\\d(?:[\\s.-]?\\d){1,5}");

    /** The same few numbers stand in every language of an announcement. */
    private static final Kept<String, PhoneText> READ = new Kept<>(1000);

    static PhoneText of(String written) {
        return READ.get(written, PhoneText::read);
    }

    private static PhoneText read(String written) {
        // 110, 112, 115: what is dialled without any prefix stays as it is
        if (SHORT.matcher(written).matches()) {
            return new PhoneText(written, "tel:" + written.replaceAll("\\D", ""));
        }
        try {
            PhoneNumber number = PhoneNumberUtil.getInstance().parse(written, HOME);
            return PhoneNumberUtil.getInstance().isPossibleNumber(number) ? of(number) : new PhoneText(written, null);
        } catch (NumberParseException e) {
            return new PhoneText(written, null);
        }
    }

    private static PhoneText of(PhoneNumber number) {
        PhoneNumberUtil util = PhoneNumberUtil.getInstance();
        boolean german = HOME.equals(util.getRegionCodeForCountryCode(number.getCountryCode()));
        return new PhoneText(
                util.format(number, german ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL),
                "tel:" + util.format(number, PhoneNumberFormat.E164)
                        + (number.hasExtension() ? ";ext=" + number.getExtension() : ""));
    }
}
