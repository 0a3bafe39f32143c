package org.rundruf.print.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where words may be broken; {@code =} stands for a soft hyphen. */
class HyphensTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Die Trinkwasserversorgung ruht. | Die Trink=was=ser=ver=sor=gung ruht.",
                "de | Straßenbahn, rechtzeitig! | Stra=ßen=bahn, recht=zei=tig!",
                "de | Schützenstraße und Borsigplatz | Schützenstraße und Borsigplatz",
                "de | dortmund.example/wasserversorgung | dortmund.example/wasserversorgung",
                "de | Wasser | Wasser",
                "en | announcement in Westminster | announce=ment in Westminster",
                "ru | предупреждение | пре=ду=пре=жде=ние",
                "uk | відключення води | від=клю=че=ння води",
                "bg | предварително | пред=ва=ри=телно",
                "el | μπουκάλια | μπου=κά=λια",
                "es | aparcamiento | apar=ca=miento",
                "kmr | agahdarî | agah=darî",
                "hi | मंगलवार | मंगलवार",
                "ar | الغسالة | الغسالة",
            })
    void syllablesAreFoundButNamesStayWhole(String language, String text, String hyphenated) {
        String found = Hyphens.of(ULocale.forLanguageTag(language)).hyphenateText(text);

        assertThat(found.replace('\u00AD', '=')).isEqualTo(hyphenated);
    }
}
