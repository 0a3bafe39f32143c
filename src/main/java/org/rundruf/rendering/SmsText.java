package org.rundruf.rendering;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.rundruf.announcement.Urgency;
import org.rundruf.localization.FactLine;
import org.rundruf.localization.FactLine.Kind;
import org.rundruf.localization.Localized;

/**
 * The text message: what it is, its facts, where there is more, in as few segments as possible.
 *
 * <p>Title, facts, link and the first sentence of the summary decide how many segments there are; the rest of the
 * summary fills what is left of them; in an emergency it is worth more segments. If that is more than the city pays for, parts are left out in this order: cost,
 * phone number, the end of the summary, the end of the title; of a kit's line its optional facts, the last one in {@code
 * kit.yaml} first. Time, place and link always stay.
 */
public final class SmsText {
    private static final List<Set<Kind>> LEFT_OUT = List.of(Set.of(), Set.of(Kind.COST), Set.of(Kind.COST, Kind.PHONE));
    private final MessageTemplates templates;
    private final Labels labels;
    private final int most;

    /** @param most how many segments a message may have */
    SmsText(MessageTemplates templates, Labels labels, int most) {
        this.templates = templates;
        this.labels = labels;
        this.most = most;
    }

    /** @return the text as it is sent */
    public String render(Localized text, MessageContext context) {
        SmsFrame frame = new SmsFrame(templates, labels, text, context);
        return text.sms() == null
                ? ownWords(text, frame, context.urgency() == Urgency.EMERGENCY)
                : kitLine(text, frame.line());
    }

    /** @return what the message costs */
    public Segments segments(Localized text, MessageContext context) {
        return SmsSegments.of(render(text, context));
    }

    private String kitLine(Localized text, UnaryOperator<String> message) {
        String whole = message.apply(text.sms());
        if (SmsFit.fits(whole, most)) {
            return whole;
        }
        return text.shorterSms().lines().stream()
                .map(message)
                .filter(candidate -> SmsFit.fits(candidate, most))
                .findFirst()
                .orElseGet(() -> least(text, message));
    }

    /** Time and place are worth more than the limit. */
    private static String least(Localized text, UnaryOperator<String> message) {
        List<String> shorter = text.shorterSms().lines();
        String line = shorter.isEmpty() ? text.sms() : shorter.get(shorter.size() - 1);
        return SmsFit.cut(line, text.language().locale(), message, Integer.MAX_VALUE);
    }

    private String ownWords(Localized text, SmsFrame frame, boolean isEmergency) {
        ULocale locale = text.language().locale();
        for (Set<Kind> leftOut : LEFT_OUT) {
            UnaryOperator<String> message = frame.summary(facts(text, leftOut));
            String needed = message.apply(firstSentence(text));
            if (SmsFit.fits(needed, most)) {
                int limit = isEmergency ? most : SmsSegments.of(needed).segments();
                return SmsFit.firstSentence(text.summary(), locale, message, limit);
            }
        }
        List<String> least = facts(text, LEFT_OUT.get(LEFT_OUT.size() - 1));
        String message = SmsFit.cut(text.summary(), locale, frame.summary(least), most);
        return SmsFit.fits(message, most) ? message : SmsFit.cut(text.title(), locale, frame.title(least), most);
    }

    /** Pages and mail addresses are behind the link. */
    private static List<String> facts(Localized text, Set<Kind> leftOut) {
        String said = text.title() + "\n" + firstSentence(text);
        return text.facts().stream()
                .filter(fact -> fact.kind() != Kind.URL && fact.kind() != Kind.EMAIL)
                .filter(fact -> !leftOut.contains(fact.kind()))
                .filter(fact -> !said.contains(fact.value()))
                .map(fact -> line(text, fact))
                .filter(line -> !said.contains(line))
                .toList();
    }

    private static String firstSentence(Localized text) {
        return Sentences.of(text.summary(), text.language().locale()).stream()
                .findFirst()
                .orElse("");
    }

    private static String line(Localized text, FactLine fact) {
        return switch (fact.kind()) {
            case WHEN -> text.whenShort();
            case WHERE -> fact.value();
            default -> Labels.inOneLine(fact);
        };
    }
}
