package org.rundruf.sandbox.demo;

import java.util.Locale;
import java.util.Map;

/** The people who work at the demo city's town hall; each has one role and a password that says what it is. */
enum DemoUser {
    AUTHOR,
    APPROVER,
    ADMIN,
    PRINTSHOP;

    String user() {
        return name().toLowerCase(Locale.ROOT);
    }

    String password() {
        return user() + "-demo";
    }

    Map<String, Object> settings() {
        String prefix = "rundruf.users." + user();
        return Map.of(prefix + ".password", password(), prefix + ".roles", name());
    }
}
