package org.rundruf.web.office.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.util.MultiValueMap;

/** The fields that a browser sends: those of the announcement, and those that only its window needs. */
final class SentForm {
    private static final Set<String> WINDOW = Set.of("_csrf", "form", "revision", "look");
    private static final String KEY = "[0-9a-f-]{36}";

    private SentForm() {}

    /** @return the form as it is to be kept, with the revision that the window knows */
    static KeptForm of(MultiValueMap<String, String> sent, Draft draft) {
        Map<String, List<String>> content = new LinkedHashMap<>(sent);
        content.keySet().removeAll(WINDOW);
        String key = sent.getFirst("form");
        KeptForm fresh = KeptForm.fresh(draft.id(), draft.version());
        return new KeptForm(
                key != null && key.matches(KEY) ? key : fresh.key(),
                draft.id(),
                draft.version(),
                number(sent.getFirst("revision")),
                content,
                null);
    }

    /** What is no number is none that there is. */
    static int number(String typed) {
        return typed != null && typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : 0;
    }
}
