package org.rundruf.print;

import java.time.OffsetDateTime;
import java.util.List;
import org.rundruf.announcement.Topic;
import org.rundruf.localization.FactLine;
import org.rundruf.localization.Language;
import org.rundruf.localization.Localized;
import org.rundruf.rendering.MessageContext;

/** What decides whether a sheet can be printed. Its number is left out: a new version has a new one of the same length. */
record ProofKey(
        PrintSheet sheet,
        String language,
        List<String> words,
        List<String> facts,
        Topic topic,
        List<String> quarters,
        List<String> others,
        String publisher,
        OffsetDateTime expires,
        String address,
        boolean replaces) {

    static ProofKey of(PageContent content, PrintSheet sheet) {
        Localized text = content.text();
        MessageContext message = content.message();
        return new ProofKey(
                sheet,
                text.language().tag(),
                List.of(text.title(), text.summary(), text.body(), notice(text)),
                text.facts().stream().map(ProofKey::line).toList(),
                message.topic(),
                message.quarters(),
                content.others().stream().map(Language::tag).toList(),
                message.publisher(),
                message.expires(),
                content.address(),
                content.replacedNumber() != null || message.replaces() != null);
    }

    private static String notice(Localized text) {
        return text.notice() == null ? "" : text.notice().text();
    }

    private static String line(FactLine fact) {
        return fact.kind() + "\n" + fact.label() + "\n" + fact.value();
    }
}
