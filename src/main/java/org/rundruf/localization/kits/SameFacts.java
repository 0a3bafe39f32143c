package org.rundruf.localization.kits;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rundruf.localization.kits.Piece.Argument;

/** Every language says the same facts in the same part: nobody is told less, or more, than their neighbours. */
final class SameFacts implements KitRule {

    @Override
    public void check(KitSource kit, Faults faults) {
        LanguageFile.PARTS.forEach(part -> check(kit, part, faults));
    }

    private static void check(KitSource kit, String part, Faults faults) {
        List<LanguageFile> texts = kit.texts().stream()
                .filter(text -> text.parts().containsKey(part))
                .toList();
        Map<String, Long> users = texts.stream()
                .flatMap(text -> text.parts().get(part).message().names().stream())
                .filter(name -> kit.parameters().find(name).isPresent())
                .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
        users.forEach((name, count) -> {
            boolean isUsual = count * 2 >= texts.size();
            texts.forEach(text -> check(text, text.parts().get(part), name, isUsual, faults));
        });
    }

    private static void check(LanguageFile text, Pattern part, String name, boolean isUsual, Faults faults) {
        boolean isUsed = part.message().names().contains(name);
        if (isUsual && !isUsed) {
            String problem = part.part() + ": {" + name + "} is said in other languages, but not here";
            faults.add(text.path(), text.lines().get(part.part()), problem, "add it");
        } else if (isUsed && !isUsual) {
            int at = part.message()
                    .arguments()
                    .filter(argument -> argument.name().equals(name))
                    .mapToInt(Argument::at)
                    .min()
                    .orElseThrow();
            part.note(
                    faults,
                    at,
                    "{" + name + "} is said here, but not in most other languages",
                    "leave it out, or add it there");
        }
    }
}
