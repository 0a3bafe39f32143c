package org.rundruf.localization;

import com.ibm.icu.text.Normalizer2;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Makes terms of the glossary's entries and notes what is wrong with them. */
final class GlossaryEntries {
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\u200C\\u200D]]");
    private final Set<String> tags;
    private final List<GlossaryFile.Problem> problems;
    private final Set<String> seen = new HashSet<>();

    GlossaryEntries(Set<String> tags, List<GlossaryFile.Problem> problems) {
        this.tags = tags;
        this.problems = problems;
    }

    /** @return the term without what is wrong about it, or empty if nothing is left of it */
    Optional<Glossary.Term> term(NodeTuple entry) {
        Optional<String> name = words(entry.getKeyNode(), "the name");
        if (name.isPresent() && !seen.add(name.get())) {
            problem(entry.getKeyNode(), name.get() + " is there twice", "keep one of them");
            return Optional.empty();
        }
        return name.map(text -> new Glossary.Term(text, translations(text, entry.getValueNode())));
    }

    private Map<String, String> translations(String name, Node value) {
        Map<String, String> translations = new LinkedHashMap<>();
        if (value instanceof MappingNode mapping) {
            mapping.getValue().forEach(entry -> translation(name, entry, translations));
        } else if (!Tag.NULL.equals(value.getTag())) {
            problem(value, name + ": has something else than languages", "write such as en: City of Dortmund");
        }
        return translations;
    }

    private void translation(String name, NodeTuple entry, Map<String, String> translations) {
        String tag = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
        if (!tags.contains(tag)) {
            problem(
                    entry.getKeyNode(),
                    name + ": " + tag + " is no language here",
                    "there are " + String.join(", ", tags));
        } else if (translations.containsKey(tag)) {
            problem(entry.getKeyNode(), name + ": " + tag + " is there twice", "keep one of them");
        } else {
            words(entry.getValueNode(), name + ": " + tag).ifPresent(text -> translations.put(tag, text));
        }
    }

    /** @return the text in NFC, as all texts here are */
    private Optional<String> words(Node node, String what) {
        String text = node instanceof ScalarNode scalar && !Tag.NULL.equals(node.getTag()) ? scalar.getValue() : "";
        if (text.isBlank()) {
            problem(node, what + " has no text", "write it out or take the line away");
            return Optional.empty();
        }
        if (INVISIBLE.matcher(text).find()) {
            problem(node, what + " has a sign that nobody sees", "write it anew");
            return Optional.empty();
        }
        return Optional.of(Normalizer2.getNFCInstance().normalize(text.strip()));
    }

    private void problem(Node node, String problem, String hint) {
        problems.add(new GlossaryFile.Problem(GlossaryFile.line(node), problem, hint));
    }
}
