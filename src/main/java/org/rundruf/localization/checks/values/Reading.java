package org.rundruf.localization.checks.values;

import java.math.BigDecimal;

/** What some characters may mean. Equal meanings are equal objects, however they were written. */
public sealed interface Reading {

    /** @param value without trailing zeros */
    record Number(BigDecimal value) implements Reading {
        static Number of(BigDecimal value) {
            return new Number(value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros());
        }

        static Number of(long value) {
            return of(BigDecimal.valueOf(value));
        }
    }

    /** @param minute of the day, from 0 */
    record Time(int minute) implements Reading {
        static Time of(int hour, int minute) {
            return new Time(hour % 24 * 60 + minute);
        }
    }

    /** @param year 0 if it is not written */
    record Day(int year, int month, int day) implements Reading {}

    /** @param currency ISO 4217 */
    record Amount(BigDecimal value, String currency) implements Reading {}

    /**
     * A number that letters belong to: a motorway, a line, a house.
     *
     * @param name in capitals without blanks
     * @param number its digits
     */
    record Name(String name, BigDecimal number) implements Reading {}

    /** @param canonical a phone number in E.164, a URL or an e-mail address */
    record Address(Kind kind, String canonical) implements Reading {}
}
