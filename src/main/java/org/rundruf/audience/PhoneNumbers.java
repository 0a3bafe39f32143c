package org.rundruf.audience;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;

/** Phone numbers as providers want them. */
final class PhoneNumbers {
    private static final String REGION = "DE";
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

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
