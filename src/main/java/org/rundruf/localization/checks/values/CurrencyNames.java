package org.rundruf.localization.checks.values;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What currencies are called, by CLDR. */
final class CurrencyNames {
    private static final List<String> CODES = List.of("EUR", "USD", "GBP", "CHF", "PLN", "TRY");
    private static final String NUMBER = "(?:" + Numerals.PATTERN + ")";
    private final Map<String, String> codes = new HashMap<>();
    private final Pattern amount;

    /** @param more names by code, that CLDR does not know */
    CurrencyNames(ULocale locale, WordList more) {
        for (String code : CODES) {
            Currency currency = Currency.getInstance(code);
            add(code, code);
            more.words(code).forEach(name -> add(name, code));
            add(currency.getName(locale, Currency.SYMBOL_NAME, null), code);
            add(currency.getName(ULocale.ROOT, Currency.NARROW_SYMBOL_NAME, null), code);
            add(currency.getName(locale, Currency.LONG_NAME, null), code);
            for (String plural : PluralRules.forLocale(locale).getKeywords()) {
                add(currency.getName(locale, Currency.PLURAL_LONG_NAME, plural, null), code);
            }
        }
        String name = WordList.anyOf(codes.keySet());
        amount = WordList.pattern("(?<![\\p{L}\\d])(?<sign>" + name + ") ?(?<after>" + NUMBER + ")(?![.,:]?\\d)"
                + "|(?<![\\d.,:])(?<before>" + NUMBER + ")(?:,[-–—]{1,2})?[ -]?(?<name>" + name
                + ")(?:(?<=\\p{L}{4})\\p{L}{0,3})?(?![\\p{L}\\p{M}])");
    }

    Pattern amount() {
        return amount;
    }

    String code(String name) {
        return codes.get(name.toLowerCase(Locale.ROOT));
    }

    private void add(String name, String code) {
        codes.put(name.toLowerCase(Locale.ROOT), code);
    }
}
