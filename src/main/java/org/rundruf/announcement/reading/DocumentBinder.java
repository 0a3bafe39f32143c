package org.rundruf.announcement.reading;

import java.time.OffsetDateTime;
import java.time.temporal.Temporal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rundruf.announcement.Document;
import org.rundruf.announcement.Facts;
import org.rundruf.announcement.Incoming;
import org.rundruf.announcement.KitCatalogue.KitHead;
import org.rundruf.announcement.Phrase;
import org.rundruf.announcement.Text;
import org.rundruf.announcement.Topic;
import org.rundruf.announcement.Urgency;

/** Makes a document of a tree and notes everything that is wrong with it. */
final class DocumentBinder {
    private static final List<String> FIELDS = List.of(
            "id",
            "kit",
            "language",
            "title",
            "summary",
            "body",
            "facts",
            "quarters",
            "topic",
            "urgency",
            "channels",
            "languages",
            "translations",
            "publish",
            "expires",
            "source",
            "purpose",
            "replaces");
    static final int SOURCE = 500;

    private final Rules rules;
    private final Problems problems;
    private final TextReader texts;
    private final FieldReader fields;
    private final Addressing addressing;
    private final Moments moments;
    private final DocumentIds ids;

    DocumentBinder(Rules rules, Node root, Problems problems) {
        this.rules = rules;
        this.problems = problems;
        this.texts = new TextReader(problems);
        this.fields = FieldReader.of("", root, problems);
        this.addressing = new Addressing(rules, fields, problems);
        this.moments = new Moments(rules.zone());
        this.ids = new DocumentIds(fields, moments);
    }

    /** @return the document; to be used only if no problem was noted */
    Incoming bind() {
        fields.refuseOthersThan(FIELDS);
        Optional<KitHead> kit = kit();
        Text text = text(fields, fields.has("kit"));
        Facts facts = new FactsReader(rules, problems)
                .facts(fields.fields("facts"), kit.map(KitHead::parameters).orElse(List.of()));
        Optional<String> id = ids.given();
        return new Incoming(document(id.orElseGet(() -> ids.madeUp(text, facts)), kit, text, facts), id.isPresent());
    }

    private Document document(String id, Optional<KitHead> kit, Text text, Facts facts) {
        String language = addressing.language().orElse(rules.defaultLanguage());
        OffsetDateTime publish = moment("publish").map(moments::beginning).orElse(null);
        OffsetDateTime expires = moment("expires").map(moments::ending).orElse(null);
        if (publish != null && expires != null && !expires.isAfter(publish)) {
            fields.problem("expires", Phrase.of("order.expires"), Phrase.of("order.expires.hint", publish));
        }
        return new Document(
                id,
                fields.text("kit").map(Node.Scalar::text).map(String::strip).orElse(null),
                language,
                text,
                facts,
                addressing.quarters(),
                addressing.topic().or(() -> kit.map(head -> head.topic(facts))).orElse(Topic.OTHER),
                addressing.urgency().or(() -> kit.map(KitHead::urgency)).orElse(Urgency.NORMAL),
                addressing.channels(),
                addressing.languages(),
                translations(language),
                publish,
                expires,
                texts.line(fields, "source", SOURCE).orElse(null),
                addressing.purpose(),
                texts.line(fields, "replaces", SOURCE).orElse(null));
    }

    private Optional<KitHead> kit() {
        return fields.named("kit", rules.kits()::find, rules.kits().names());
    }

    private Text text(FieldReader parent, boolean hasKit) {
        Text text = texts.text(parent);
        boolean isWritten = parent.node("title")
                .filter(node ->
                        !(node instanceof Node.Scalar scalar && scalar.text().isBlank()))
                .isPresent();
        if (!hasKit && !isWritten) {
            parent.problem("title", Phrase.of("missing.title"), Phrase.of("title.hint"));
        }
        return text;
    }

    private Map<String, Text> translations(String language) {
        Map<String, Text> translations = new LinkedHashMap<>();
        FieldReader parent = fields.fields("translations");
        for (String written : parent.names()) {
            Optional<String> tag = addressing.tag(parent.path(Printable.shown(written)), written, parent.line(written));
            if (tag.isPresent() && (tag.get().equals(language) || translations.containsKey(tag.get()))) {
                parent.problem(written, Phrase.of("twice.language"), Phrase.of("twice.language.hint", tag.get()));
            }
            tag.ifPresent(known -> translations.put(known, translation(parent, written)));
        }
        return translations;
    }

    private Text translation(FieldReader parent, String written) {
        FieldReader translation = parent.fields(written);
        translation.refuseOthersThan(List.of("title", "summary", "body"));
        return text(translation, fields.has("kit"));
    }

    private Optional<Temporal> moment(String name) {
        Optional<Node.Scalar> scalar = fields.text(name);
        Optional<Temporal> moment = scalar.map(Node.Scalar::text).flatMap(moments::parse);
        if (scalar.isPresent() && moment.isEmpty()) {
            String text = scalar.get().text();
            fields.problem(name, moments.problem(text), Moments.HINT);
        }
        return moment;
    }
}
