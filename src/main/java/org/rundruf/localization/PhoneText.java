package org.rundruf.localization;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;

/**
 * A phone number as people here dial it, and as machines do.
 *
 * @param text national for German numbers, international for others, as written if it is neither
 * @param href RFC 3966, or null if there is nothing to dial
 */
record PhoneText(String text, String href) {
    private static final String HOME = "DE";
    private static final int LONGEST_SHORT_NUMBER = 6;

    static PhoneText of(String written) {
        String digits = written.replaceAll("\\D", "");
        // 110, 112, 115: what is dialled without any prefix stays as it is
        if (digits.length() <= LONGEST_SHORT_NUMBER && !written.startsWith("+")) {
            return new PhoneText(written, digits.isEmpty() ? null : "tel:" + digits);
        }
        try {
            return of(PhoneNumberUtil.getInstance().parse(written, HOME));
        } catch (NumberParseException e) {
            return new PhoneText(written, "tel:" + digits);
        }
    }

    private static PhoneText of(PhoneNumber number) {
        PhoneNumberUtil util = PhoneNumberUtil.getInstance();
        boolean german = HOME.equals(util.getRegionCodeForCountryCode(number.getCountryCode()));
        return new PhoneText(
                util.format(number, german ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL),
                "tel:" + util.format(number, PhoneNumberFormat.E164));
    }
}
