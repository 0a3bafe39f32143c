package org.rundruf.audience;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.EnumSet;
import java.util.Set;

/** Phone numbers as providers want them. */
final class PhoneNumbers {
    private static final String REGION = "DE";
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    /** Some countries do not tell the two apart. */
    private static final Set<PhoneNumberType> MOBILE =
            EnumSet.of(PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE);

    private PhoneNumbers() {}

    /**
     * @param text as people write it; without a country code it is a German number
     * @return E.164
     * @throws IllegalArgumentException if no such number can exist
     */
    static String normalise(String text) {
        PhoneNumber number = parse(text);
        if (!NUMBERS.isValidNumber(number)) {
            throw invalid(text);
        }
        return NUMBERS.format(number, PhoneNumberFormat.E164);
    }

    /**
     * The same for numbers that messages are sent to unasked: no landlines, and none that cost whoever sends there.
     *
     * @throws IllegalArgumentException if it is not the number of a mobile telephone
     */
    static String normaliseMobile(String text) {
        String number = normalise(text);
        if (!MOBILE.contains(NUMBERS.getNumberType(parse(number)))) {
            throw invalid(text);
        }
        return number;
    }

    private static PhoneNumber parse(String text) {
        try {
            return NUMBERS.parse(text, REGION);
        } catch (NumberParseException e) {
            throw invalid(text);
        }
    }

    private static IllegalArgumentException invalid(String text) {
        return new IllegalArgumentException("'" + text + "' is not a phone number; write it as +49 151 23456789");
    }
}
