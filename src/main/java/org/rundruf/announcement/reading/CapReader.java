package org.rundruf.announcement.reading;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rundruf.announcement.Channel;
import org.rundruf.announcement.Document;
import org.rundruf.announcement.Phrase;
import org.rundruf.announcement.Purpose;
import org.rundruf.announcement.Text;
import org.rundruf.announcement.Topic;
import org.rundruf.announcement.Urgency;

/** Reads CAP 1.2: the {@code info} blocks are the languages, their areas the quarters. */
final class CapReader {
    /** The messages that make no sense without an earlier one. */
    private static final Set<String> LATER = Set.of("Update", "Cancel");

    private final Rules rules;
    private final Problems problems;
    private final CapElements elements;

    CapReader(Rules rules, Problems problems) {
        this.rules = rules;
        this.problems = problems;
        this.elements = new CapElements(problems, new Moments(rules.zone()));
    }

    /** @return the document; to be used only if no problem was noted */
    Document read(byte[] content) {
        CapElement alert = CapTree.read(content);
        checkHead(alert);
        List<CapElement> infos = alert.all("info");
        if (infos.isEmpty()) {
            elements.problem(alert, "info", Phrase.of("missing"), Phrase.of("cap.info.hint"));
            problems.throwIfAny();
        }
        return document(alert, infos);
    }

    private void checkHead(CapElement alert) {
        elements.required(alert, "identifier");
        alert.first("identifier").ifPresent(this::checkIdentifier);
        elements.required(alert, "sender");
        elements.required(alert, "sent");
        elements.time(alert, "sent");
        purpose(alert);
        requirePublic(alert);
    }

    private void checkIdentifier(CapElement identifier) {
        new TextReader(problems).line("identifier", identifier.scalar(identifier.value()), DocumentBinder.SOURCE);
    }

    private Document document(CapElement alert, List<CapElement> infos) {
        String identifier = alert.value("identifier").orElse("");
        Map<String, Text> texts = new CapTexts(problems, elements).byLanguage(infos);
        String language = texts.containsKey(CapTexts.MAIN) ? CapTexts.MAIN : first(texts);
        Text text = texts.remove(language);
        return new Document(
                Slug.distinct(infos.get(0).value("event").orElse(""), identifier),
                null,
                language,
                text,
                new CapFacts(elements).facts(infos.get(0)),
                new CapAreas(rules, elements).quarters(infos),
                topic(infos),
                urgency(infos),
                Collections.unmodifiableSet(EnumSet.allOf(Channel.class)),
                List.of(),
                texts,
                null,
                expires(infos).orElse(null),
                identifier,
                purpose(alert),
                replaces(alert).orElse(null));
    }

    private static String first(Map<String, Text> texts) {
        return texts.keySet().stream().findFirst().orElse(CapTexts.MAIN);
    }

    private void requirePublic(CapElement alert) {
        Optional<String> scope = elements.code(alert, "scope", CapCodes.SCOPES);
        if (scope.filter(value -> !value.equals("Public")).isPresent()) {
            elements.problem(alert, "scope", Phrase.of("cap.scope", scope.get()), Phrase.of("cap.scope.hint"));
        }
    }

    private Purpose purpose(CapElement alert) {
        Optional<String> status = elements.code(alert, "status", CapCodes.STATUSES);
        Optional<String> type = elements.code(alert, "msgType", CapCodes.MESSAGE_TYPES.keySet());
        if (!status.orElse("Actual").equals("Actual")) {
            return Purpose.EXERCISE;
        }
        return type.map(CapCodes.MESSAGE_TYPES::get).orElse(Purpose.ALERT);
    }

    private Topic topic(List<CapElement> infos) {
        return infos.stream()
                .flatMap(info -> elements.code(info, "category", CapCodes.CATEGORIES.keySet()).stream())
                .map(CapCodes.CATEGORIES::get)
                .findFirst()
                .orElse(Topic.OTHER);
    }

    private Urgency urgency(List<CapElement> infos) {
        return infos.stream().map(this::urgency).max(Urgency::compareTo).orElse(Urgency.NORMAL);
    }

    private Urgency urgency(CapElement info) {
        elements.required(info, "certainty");
        String urgency = elements.code(info, "urgency", CapCodes.URGENCIES).orElse("");
        Optional<String> severity = elements.code(info, "severity", CapCodes.SEVERITIES.keySet());
        return CapCodes.urgency(severity.map(CapCodes.SEVERITIES::get).orElse(Urgency.LOW), urgency);
    }

    private Optional<OffsetDateTime> expires(List<CapElement> infos) {
        return infos.stream()
                .flatMap(info -> elements.time(info, "expires").stream())
                .max(OffsetDateTime::compareTo);
    }

    /** @return the identifier of the youngest alert among {@code sender,identifier,sent} triples */
    private Optional<String> replaces(CapElement alert) {
        boolean isNeeded = alert.value("msgType").filter(LATER::contains).isPresent();
        Optional<String> references = isNeeded ? elements.required(alert, "references") : alert.value("references");
        List<String[]> triples = references.stream()
                .flatMap(text -> Arrays.stream(text.split("\\s+")))
                .map(triple -> triple.split(",", -1))
                .toList();
        if (triples.stream()
                .anyMatch(triple ->
                        triple.length != 3 || triple[1].isBlank() || triple[1].length() > DocumentBinder.SOURCE)) {
            elements.problem(alert, "references", Phrase.of("cap.references"), Phrase.of("cap.references.hint"));
            return Optional.empty();
        }
        Moments moments = new Moments(rules.zone());
        return triples.stream().max((a, b) -> moments.compare(a[2], b[2])).map(triple -> triple[1]);
    }
}
