package org.rundruf.announcement.reading;

import java.util.List;
import org.rundruf.announcement.InvalidInput;
import org.rundruf.announcement.Phrase;
import org.rundruf.announcement.Problem;
import org.rundruf.announcement.Text;
import org.springframework.stereotype.Component;

/** Reads the words of one language, by the same rules as those of an announcement file. */
@Component
public class TranslationReader {
    private static final Phrase SHAPE = Phrase.of("translation.shape");

    /**
     * @param content title, summary and body in UTF-8; a title is needed
     * @param mediaType YAML or JSON; parameters are ignored
     * @throws InvalidInput with everything that is wrong
     */
    public Text read(byte[] content, String mediaType) {
        Problems problems = new Problems();
        FieldReader fields =
                FieldReader.of("", Trees.read(content, Trees.isJson(mediaType), SHAPE, problems), problems);
        fields.refuseOthersThan(List.of("title", "summary", "body"));
        Text text = new TextReader(problems).text(fields);
        boolean isWritten = fields.node("title")
                .filter(node ->
                        !(node instanceof Node.Scalar title && title.text().isBlank()))
                .isPresent();
        if (!isWritten) {
            fields.problem("title", Phrase.of("missing.title"), Phrase.of("title.translation.hint"));
        }
        problems.throwIfAny();
        return text;
    }

    /**
     * @param written a BCP 47 tag
     * @return the tag in its usual spelling without a region
     * @throws InvalidInput if it is none
     */
    public String language(String written) {
        return LanguageTags.normalise(written)
                .orElseThrow(() -> new InvalidInput(List.of(new Problem(
                        "language",
                        Phrase.of("no.language", Printable.shown(written)),
                        LanguageTags.advice(written),
                        0))));
    }
}
