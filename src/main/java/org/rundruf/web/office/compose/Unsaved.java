package org.rundruf.web.office.compose;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * A form that waits for its writer to come back.
 *
 * @param href where to go on
 * @param key of the form
 * @param title what stands in it as its title, or what its kit says; empty if neither is there
 * @param place what stands in it as its place; may be empty
 * @param at when it was kept
 */
record Unsaved(String href, String key, String title, String place, OffsetDateTime at) {

    static List<Unsaved> of(List<KeptForm> forms, List<KitChoice.Kit> kits) {
        return forms.stream().map(form -> of(form, title(form, kits))).toList();
    }

    private static Unsaved of(KeptForm form, String title) {
        String page = form.announcement() == null ? "new" : form.announcement();
        return new Unsaved(
                "/office/compose/" + page + "?form=" + form.key(),
                form.key(),
                title,
                form.value("facts.place"),
                form.at());
    }

    private static String title(KeptForm form, List<KitChoice.Kit> kits) {
        if (!form.value("title").isBlank()) {
            return form.value("title");
        }
        return kits.stream()
                .filter(kit -> kit.name().equals(form.value("kit")))
                .map(KitChoice.Kit::title)
                .findFirst()
                .orElse("");
    }
}
