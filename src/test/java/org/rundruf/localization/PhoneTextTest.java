package org.rundruf.localization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneTextTest {
    @ParameterizedTest
    @CsvSource({
        "+49 231 500,0231 500,tel:+49231500",
        "0231 500,0231 500,tel:+49231500",
        "+49231/50-22222,0231 5022222,tel:+492315022222",
        "0800 1110111,0800 1110111,tel:+498001110111",
        "+43 1 4000,+43 1 4000,tel:+4314000",
        "115,115,tel:115",
        "116 117,116 117,tel:116117",
        "112,112,tel:112",
        "116-117,116-117,tel:116117",
        "+48 22 694 55 00,+48 22 694 55 00,tel:+48226945500",
        "0048 22 694 55 00,+48 22 694 55 00,tel:+48226945500",
        "0231 500 ext. 12,0231 500 ext. 12,tel:+49231500;ext=12",
        "0231/50-0,0231 500,tel:+49231500",
        "um 5 Uhr,um 5 Uhr,",
        "123456789012345678901,123456789012345678901,",
        "+0,+0,",
        "das Bürgertelefon,das Bürgertelefon,"
    })
    void is_written_as_people_dial_it(String written, String text, String href) {
        assertThat(PhoneText.of(written)).isEqualTo(new PhoneText(text, href));
    }
}
