package org.rundruf.localization.review;

import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Facts;
import org.rundruf.announcement.Text;
import org.rundruf.localization.Isolates;
import org.rundruf.localization.Language;
import org.rundruf.localization.Localized;

/**
 * What every other language of a version says again.
 *
 * @param version the version
 * @param words in the language it was written in
 */
record Source(Announcement version, Localized words) {

    Language language() {
        return words.language();
    }

    Facts facts() {
        return version.document().facts();
    }

    /** @return the words without isolates; an absent part is empty */
    Text text() {
        return plain(words);
    }

    static Text plain(Localized text) {
        return new Text(Isolates.strip(text.title()), Isolates.strip(text.summary()), Isolates.strip(text.body()));
    }

    SegmentedText segments() {
        return SegmentedText.of(text(), language());
    }

    /** @return what reads the same in every language */
    List<String> literals() {
        Stream<String> named = Stream.of("place", "phone", "url", "email").flatMap(name -> facts().text(name).stream());
        Stream<String> linked =
                words.facts().stream().filter(fact -> fact.href() != null).map(fact -> fact.value());
        return Stream.concat(named, linked).distinct().toList();
    }

    Basis basis() {
        return new Basis(version.key(), hash());
    }

    private String hash() {
        Text text = text();
        return DigestUtils.sha256Hex(String.join("\0", language().tag(), text.title(), text.summary(), text.body()));
    }
}
