package org.rundruf.channel.confirmation;

import java.util.List;
import org.rundruf.audience.SignUpQuestions.Question;
import org.rundruf.localization.Isolates;
import org.rundruf.localization.Language;
import org.rundruf.localization.Languages;
import org.rundruf.localization.Words;
import org.rundruf.rendering.PublicUrl;
import org.rundruf.rendering.Publisher;
import org.springframework.stereotype.Component;

/** The question in the language that the messages are wanted in. */
@Component
class QuestionText {
    private final Languages languages;
    private final Words words;
    private final PublicUrl url;
    private final Publisher publisher;

    QuestionText(Languages languages, Words words, PublicUrl url, Publisher publisher) {
        this.languages = languages;
        this.words = words;
        this.url = url;
        this.publisher = publisher;
    }

    String subject(Question question) {
        return words(question, "confirm.subject", publisher(question));
    }

    /** @return who asks, the link on a line of its own, so that no text of another direction meets it, and what if not */
    String text(Question question) {
        return words(question, "confirm.question", publisher(question))
                + "\n"
                + link(question)
                + "\n"
                + words(question, "confirm.ignore");
    }

    String publisher(Question question) {
        return publisher.name(List.of(question.quarter()));
    }

    String link(Question question) {
        return url.links().confirm(question.token(), question.language());
    }

    private String words(Question question, String key, Object... arguments) {
        Language language = languages.find(question.language());
        return Isolates.strip(words.text(language, key, arguments));
    }
}
