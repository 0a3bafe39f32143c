package org.rundruf.localization.prose;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.rundruf.localization.Language;
import org.rundruf.localization.SpokenValues;
import org.rundruf.localization.checks.values.Kind;
import org.rundruf.localization.checks.values.Value;
import org.rundruf.localization.checks.values.Values;

/** Pages are called by their host, e-mail addresses and telephone numbers as somebody would dictate them. */
final class Addresses {
    private static final Pattern DOT = Pattern.compile("\\.");
    private final Values found;
    private final SpokenValues spoken;

    Addresses(Values found, SpokenValues spoken) {
        this.found = found;
        this.spoken = spoken;
    }

    void apply(Sentence sentence, Language language) {
        String text = sentence.text();
        List<Value> values = found.in(text, language);
        // from the end, so that what stands before keeps its place
        for (int i = values.size() - 1; i >= 0; i--) {
            Value value = values.get(i);
            String words = words(value, language);
            boolean aside = value.start() > 0 && text.charAt(value.start() - 1) == '(';
            if (words != null && !(aside && value.kind() == Kind.URL)) {
                sentence.replace(value, words);
            }
        }
    }

    private String words(Value value, Language language) {
        return switch (value.kind()) {
            case URL -> dotted(host(value.text()), language);
            case EMAIL ->
                spoken.label(
                        language,
                        "voice.email",
                        address(value.text(), 0, language),
                        address(value.text(), 1, language));
            case PHONE -> spoken.phone(language, value.text());
            default -> null;
        };
    }

    private String address(String email, int part, Language language) {
        return dotted(email.replaceFirst("^mailto:", "").split("@")[part], language);
    }

    private String dotted(String name, Language language) {
        return DOT.matcher(name).replaceAll(" " + spoken.label(language, "voice.dot") + " ");
    }

    private static String host(String url) {
        return url.toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://", "")
                .replaceFirst("^www\\.", "")
                .replaceFirst("[/?#:].*", "");
    }
}
