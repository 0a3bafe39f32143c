package org.rundruf.sandbox.page;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.rundruf.sandbox.Phone;
import org.rundruf.sandbox.TextMessage;
import org.rundruf.sandbox.TextMessages;
import org.springframework.stereotype.Component;

/** Lays messages out on phones. */
@Component
@WhenSandboxIsInUse
class Phones {
    private static final int BUBBLES = 20;
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private final TextMessages messages;

    Phones(TextMessages messages) {
        this.messages = messages;
    }

    /** @return a page of phones, the one with the newest message first */
    Slice<PhoneView> page(String search, int page) {
        String digits = search.replaceAll("[^\\d]", "");
        return Slice.of(page, (limit, offset) -> messages.phones(digits, limit, offset))
                .map(this::view);
    }

    private PhoneView view(Phone phone) {
        List<TextMessage> newest = new ArrayList<>(messages.on(phone, BUBBLES));
        Collections.reverse(newest);
        String kind = phone.kind().tag();
        String city = city(newest.get(newest.size() - 1));
        return new PhoneView(
                kind + "-" + phone.number().substring(1),
                kind,
                phone.number(),
                shown(phone.number()),
                city,
                shown(city),
                newest.stream().map(Bubble::of).toList());
    }

    private static String city(TextMessage message) {
        return message.isReply() ? message.recipient() : message.sender();
    }

    private static String shown(String number) {
        try {
            return NUMBERS.format(NUMBERS.parse(number, null), PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException e) {
            return number;
        }
    }
}
