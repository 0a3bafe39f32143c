package org.rundruf.sandbox.twilio;

/** Addresses within Twilio's API; clients put them behind the base address. */
final class Paths {
    static final String VERSION = "2010-04-01";
    static final String MESSAGES = "/" + VERSION + "/Accounts/{account}/Messages";

    private Paths() {}

    static String messages(String account) {
        return MESSAGES.replace("{account}", account);
    }

    static String message(String account, String sid) {
        return messages(account) + "/" + sid;
    }
}
