package org.rundruf.localization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rundruf.announcement.Facts;
import org.rundruf.announcement.KitCatalogue.KitHead;

/** What the kits say about the choices that change more than words. */
class KitVariantsTest {
    private static final Localization ROOM = Localization.standard();

    @ParameterizedTest
    @CsvSource({
        "neighbourhood-help, kind, wanted, help-wanted, false, phone",
        "neighbourhood-help, kind, offered, help-offered, false, phone",
        "neighbourhood-help, kind, , help-wanted, false, phone",
        "bomb-disposal, stage, planned, safety, false, help",
        "bomb-disposal, stage, all_clear, safety, true, help",
        "water-shutoff, stage, all_clear, water, false, phone"
    })
    void a_choice_changes_what_an_announcement_is(
            String kit, String parameter, String choice, String topic, boolean isOver, String label) {
        Map<String, Object> values = new HashMap<>();
        if (choice != null) {
            values.put(parameter, choice);
        }
        Facts facts = new Facts(values);
        KitHead head = ROOM.kits().find(kit).orElseThrow();
        assertThat(head.topic(facts).tag()).isEqualTo(topic);
        assertThat(head.variants().isOver(facts)).isEqualTo(isOver);
        assertThat(head.variants().label("phone")).isEqualTo(label);
    }
}
