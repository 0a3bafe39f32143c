package org.rundruf.announcement.reading;

import java.util.Optional;
import org.rundruf.announcement.Facts;
import org.rundruf.announcement.Phrase;
import org.rundruf.announcement.Text;

/** A document's id, given or made up. */
final class DocumentIds {
    private final FieldReader fields;
    private final Moments moments;

    DocumentIds(FieldReader fields, Moments moments) {
        this.fields = fields;
        this.moments = moments;
    }

    /** @return what the document says, which is noted if it is no id; empty if it says nothing */
    Optional<String> given() {
        Optional<String> id = fields.text("id").map(Node.Scalar::text).map(String::strip);
        if (id.isPresent() && !id.get().matches(Slug.PATTERN)) {
            Phrase problem = Phrase.of("no.id", Printable.shown(id.get()));
            fields.problem("id", problem, Phrase.of("id.hint", Slug.of(id.get())));
        }
        return id;
    }

    /** @return one of the title, or of the kit and the day it begins */
    String madeUp(Text text, Facts facts) {
        String day = facts.starts()
                .map(moments::beginning)
                .map(s -> " " + s.toLocalDate())
                .orElse("");
        String kit = fields.text("kit").map(Node.Scalar::text).orElse("");
        return Slug.of(text.title() == null ? kit + day : text.title());
    }
}
