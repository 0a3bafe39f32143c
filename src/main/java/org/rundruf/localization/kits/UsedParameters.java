package org.rundruf.localization.kits;

import java.util.List;
import java.util.Set;
import org.rundruf.announcement.Facts;

/** What a kit asks for is said in every language. */
final class UsedParameters implements KitRule {
    private static final Set<String> MOMENTS = Set.of("starts", "ends");

    @Override
    public void check(KitSource kit, Faults faults) {
        List<LanguageFile> texts =
                kit.texts().stream().filter(LanguageFile::isWhole).toList();
        for (Parameter parameter : kit.parameters().declared()) {
            List<LanguageFile> silent =
                    texts.stream().filter(text -> !says(text, parameter)).toList();
            if (!texts.isEmpty() && silent.size() == texts.size()) {
                String problem = parameter.fact().name() + ": no language says it";
                faults.add(kit.path("kit.yaml"), parameter.line(), problem, hint(parameter));
            } else {
                silent.forEach(text -> faults.add(
                        text.path(), 1, "{" + parameter.fact().name() + "} is said in no part", hint(parameter)));
            }
        }
    }

    /** Beside the text the hub shows the facts that every announcement may have; start and end are in {@code when}. */
    private static boolean says(LanguageFile text, Parameter parameter) {
        String name = parameter.fact().name();
        return text.says(name)
                || parameter.isOptional() && Facts.STANDARD.containsKey(name)
                || MOMENTS.contains(name) && Parameters.DERIVED.stream().anyMatch(text::says);
    }

    private static String hint(Parameter parameter) {
        return "use {" + parameter.fact().name() + "}, or take it out of kit.yaml";
    }
}
