package org.rundruf.localization.checks.values;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.regex.Pattern;

/** Phone numbers with an area or a country code, national or international. Short ones (112) are numbers. */
final class PhoneFinder implements ValueFinder {
    private static final String HOME = "DE";
    private static final int MOST = 1000;
    private static final Pattern BEGINNING = Pattern.compile("^[(\\[]?(?:\\+|0)(?=(?:\\D*\\d){4})");
    /** {@code 09.00–15.00} and {@code 01.12.–03.12.} */
    private static final Pattern MOMENTS = Pattern.compile("^\\d{1,2}\\.\\d{1,2}(?:\\.?[^\\d.].*|\\.)?$");

    private final PhoneNumberUtil util = PhoneNumberUtil.getInstance();

    @Override
    public void find(Scan scan) {
        for (PhoneNumberMatch match : util.findNumbers(scan.rest(), HOME, Leniency.POSSIBLE, MOST)) {
            String written = match.rawString();
            boolean isWhole = match.start() == 0 || !isOfNumber(scan.rest().charAt(match.start() - 1));
            if (isWhole
                    && BEGINNING.matcher(written).find()
                    && !MOMENTS.matcher(written).matches()) {
                String canonical = util.format(match.number(), PhoneNumberFormat.E164);
                scan.take(Kind.PHONE, match.start(), match.end(), new Reading.Address(Kind.PHONE, canonical));
            }
        }
    }

    private static boolean isOfNumber(char before) {
        return Character.isLetterOrDigit(before) || ".,:/-".indexOf(before) >= 0;
    }
}
