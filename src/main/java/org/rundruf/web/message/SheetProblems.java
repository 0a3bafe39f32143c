package org.rundruf.web.message;

import java.util.List;
import java.util.Locale;
import org.rundruf.announcement.Document;
import org.rundruf.announcement.Problem;
import org.rundruf.print.SheetFault;
import org.rundruf.print.SheetFault.NoGlyph;
import org.rundruf.print.SheetFault.TooMuch;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells authors what stands in the way of printing, in the language of their browser. */
@Component
class SheetProblems {
    private final MessageSource messages;

    SheetProblems(MessageSource messages) {
        this.messages = messages;
    }

    /** @return each thing to mend once: a character that no font has is missing on every sheet */
    List<Problem> of(Document document, List<SheetFault> faults, Locale reader) {
        return faults.stream()
                .map(fault -> problem(document, fault, reader))
                .distinct()
                .toList();
    }

    private Problem problem(Document document, SheetFault fault, Locale reader) {
        FaultField field = new FaultField(document, fault.text());
        return fault instanceof NoGlyph missing
                ? new Problem(field.with(missing.character()), text(missing, reader), hint(missing, reader), 0)
                : new Problem(field.longest(), text((TooMuch) fault, reader), hint((TooMuch) fault, reader), 0);
    }

    private String text(TooMuch fault, Locale reader) {
        String key = fault.words() > 0 ? "print.problem.tooManyWords" : "print.problem.tooLong";
        return messages.getMessage(
                key,
                new Object[] {fault.sheet().tag(), tag(fault), fault.pages(), fault.most(), fault.words()},
                reader);
    }

    private String hint(TooMuch fault, Locale reader) {
        Object[] names = {fault.sheet().channel().tag(), fault.sheet().tag()};
        return messages.getMessage("print.hint.tooLong", names, reader);
    }

    private String text(NoGlyph fault, Locale reader) {
        String name = String.format("U+%04X %s", fault.character(), Character.getName(fault.character()));
        return messages.getMessage(
                "print.problem.noGlyph",
                new Object[] {Character.toString(fault.character()), name, tag(fault)},
                reader);
    }

    private String hint(NoGlyph fault, Locale reader) {
        return messages.getMessage(
                "print.hint.noGlyph", new Object[] {fault.sheet().channel().tag()}, reader);
    }

    private static String tag(SheetFault fault) {
        return fault.text().language().tag();
    }
}
