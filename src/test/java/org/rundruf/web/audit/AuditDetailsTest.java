package org.rundruf.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rundruf.localization.Languages;
import org.rundruf.localization.Templates;
import org.rundruf.localization.WordFiles;
import org.rundruf.web.office.LanguageNames;
import org.springframework.context.support.ResourceBundleMessageSource;

class AuditDetailsTest {
    private final AuditDetails details =
            new AuditDetails(messages(), new LanguageNames(new Languages(new WordFiles(Templates.standard()))));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            from=127.0.0.1                    | von 127.0.0.1                 | from 127.0.0.1
            imported=42 updated=0 rejected=0  | 42 neu, 0 geändert, 0 abgelehnt | 42 new, 0 changed, 0 rejected
            language=uk                       | Ukrainisch                    | Ukrainian
            language=de-simple                | Leichte Sprache               | Leichte Sprache
            channel=sms language=ar to=+49•71 answer=sent | SMS, Arabisch, an +49•71, angenommen | SMS, Arabic, to +49•71, taken
            names=RUNDRUF_LANGUAGES,X         | RUNDRUF_LANGUAGES,X           | RUNDRUF_LANGUAGES,X
            language=uk despite=numbers,names | Ukrainisch, despite=numbers,names | Ukrainian, despite=numbers,names
            from=1.2.3.4 why=no from=5.6.7.8  | von 1.2.3.4, why=no from=5.6.7.8 | from 1.2.3.4, why=no from=5.6.7.8
            a few words                       | a few words                   | a few words
            ~~                                | ~~                            | ~~
            """)
    void whatIsKnownIsSaidInWords(String detail, String german, String english) {
        assertThat(details.of(detail, Locale.GERMANY)).isEqualTo(german);
        assertThat(details.of(detail, Locale.UK)).isEqualTo(english);
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("office", "records");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
