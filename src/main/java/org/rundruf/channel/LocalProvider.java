package org.rundruf.channel;

import java.util.Set;
import org.rundruf.announcement.Rehearsal;
import org.springframework.stereotype.Component;

/** It is a rehearsal while the telephone provider is the sandbox or another server on this machine. */
@Component
class LocalProvider implements Rehearsal {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private final TwilioAccount account;

    LocalProvider(TwilioAccount account) {
        this.account = account;
    }

    @Override
    public boolean isOn() {
        return THIS_MACHINE.contains(String.valueOf(account.baseUrl().getHost()));
    }
}
