package org.rundruf.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnlargementTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a { width: 10mm; }          | a { width: 20.0000mm; }",
                "a { margin: 1.5mm 0 2pt; }  | a { margin: 3.0000mm 0 4.0000pt; }",
                "a { width: 2em; }           | a { width: 2em; }",
                "a { line-height: 1.5; }     | a { line-height: 1.5; }",
                "a { color: #14202b; }       | a { color: #14202b; }",
                "a { width: 50%; }           | a { width: 50%; }",
                "@page { size: 303mm 426mm; } | @page { size: 606.0000mm 852.0000mm; }",
            })
    void enlargesLengthsAndNothingElse(String css, String enlarged) {
        assertThat(Enlargement.of(css, 2)).isEqualTo(enlarged);
    }
}
