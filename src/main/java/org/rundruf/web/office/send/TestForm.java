package org.rundruf.web.office.send;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rundruf.announcement.Channel;
import org.rundruf.localization.Language;
import org.rundruf.localization.Localized;

/**
 * To whom a test goes. Numbers and addresses are kept as long as the session, and nowhere else.
 *
 * @param lang tag of the language that is looked at
 * @param channel tag of the channel
 * @param address as it was typed
 * @param problem key of what is wrong with the address, or null
 * @param languages that there is a text in
 * @param known what was used before in this session
 */
record TestForm(
        String lang, String channel, String address, String problem, List<Language> languages, List<String> known) {
    private static final String USED = TestForm.class.getName();

    /** @return the form as it was used last in this session */
    static TestForm blank(HttpSession session, Map<String, Localized> texts, Optional<String> usual) {
        Used used = used(session);
        return new TestForm(
                texts.containsKey(used.lang()) ? used.lang() : usual.orElse(""),
                used.channel(),
                used.addresses().getOrDefault(kind(used.channel()), ""),
                null,
                texts.values().stream().map(Localized::language).toList(),
                List.copyOf(used.addresses().values()));
    }

    TestForm typed(String language, String way, String typed, String wrong) {
        return new TestForm(language, way, typed, wrong, languages, known);
    }

    /** Keeps what was used, for the next time. */
    static void keep(HttpSession session, String lang, Channel channel, String address) {
        Map<String, String> addresses = new java.util.TreeMap<>(used(session).addresses());
        addresses.put(kind(channel.tag()), address);
        session.setAttribute(USED, new Used(lang, channel.tag(), Map.copyOf(addresses)));
    }

    /** Text messages and WhatsApp go to the same telephone. */
    private static String kind(String channel) {
        return channel.equals(Channel.EMAIL.tag()) ? "mail" : "number";
    }

    private static Used used(HttpSession session) {
        return session.getAttribute(USED) instanceof Used used ? used : new Used("", Channel.SMS.tag(), Map.of());
    }

    /** @param addresses a number and an e-mail address at most */
    private record Used(String lang, String channel, Map<String, String> addresses) implements java.io.Serializable {}
}
