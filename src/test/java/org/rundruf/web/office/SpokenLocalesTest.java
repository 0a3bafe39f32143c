package org.rundruf.web.office;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SpokenLocalesTest {
    private final SpokenLocales locales = new SpokenLocales("ui");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de    |       | 01.03.2027, 14:05
            en    |       | 1 Mar 2027, 14:05
            en-US |       | 1 Mar 2027, 14:05
            de-AT |       | 01.03.2027, 14:05
            fr    | de-CH | 01.03.2027, 14:05
            fr    |       | 1 Mar 2027, 14:05
            """)
    void datesAreThoseOfTheCityWhateverTheBrowserIsSetTo(String first, String second, String date) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        if (second != null) request.addPreferredLocale(Locale.forLanguageTag(second));
        request.addPreferredLocale(Locale.forLanguageTag(first));
        assertThat(date(request)).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en    | 1 Mar 2027, 14:05
            en-US | 1 Mar 2027, 14:05
            de    | 01.03.2027, 14:05
            xx    | 01.03.2027, 14:05
            """)
    void whatWasChosenCountsMore(String chosen, String date) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addPreferredLocale(Locale.GERMAN);
        request.setCookies(new Cookie("ui", chosen));
        assertThat(date(request)).isEqualTo(date);
        MockHttpServletRequest now = new MockHttpServletRequest();
        now.addPreferredLocale(Locale.GERMAN);
        locales.setLocale(now, new MockHttpServletResponse(), Locale.forLanguageTag(chosen));
        assertThat(date(now)).as("chosen with this very request").isEqualTo(date);
    }

    private String date(MockHttpServletRequest request) {
        return new LocalTimes(ZoneId.of("Europe/Berlin"))
                .of(OffsetDateTime.parse("2027-03-01T13:05:00Z"), locales.resolveLocale(request));
    }
}
