package org.rundruf.crash;

import java.util.List;

/**
 * What the servers took against what the ledger says.
 *
 * @param channels a line for each channel
 * @param openConnections mail connections that were open when the hub was killed, over all kills
 * @param storedInSilence e-mails that the mail server stored and then hung up on
 * @param mishaps how often a server went wrong
 * @param seconds from the first message to the end
 */
record CrashResult(
        CrashPlan plan, List<Line> channels, int openConnections, int storedInSilence, int mishaps, long seconds) {

    /**
     * One channel.
     *
     * @param recipients how many were to get a message
     * @param accepted messages that the server took
     * @param repeats messages that it took for somebody who had one
     * @param lost recipients who can be reached and got none
     * @param differences recipients of whom ledger and server say different things
     * @param reported the sum of all states in the report
     */
    record Line(String channel, int recipients, int accepted, int repeats, int lost, int differences, int reported) {}

    static final String HEAD = "| database | channel | recipients | kills | taken | lost | twice | ledger differs |"
            + " report adds up |\n|---|---|---:|---:|---:|---:|---:|---:|---|\n";

    String table() {
        StringBuilder table = new StringBuilder();
        channels.forEach(line -> table.append("| %s | %s | %,d | %d | %,d | %d | %d | %d | %s |%n"
                .formatted(
                        plan.database(),
                        line.channel(),
                        line.recipients(),
                        plan.kills(),
                        line.accepted(),
                        line.lost(),
                        line.repeats(),
                        line.differences(),
                        line.reported() == line.recipients() ? "yes" : "no")));
        return table
                + "E-mail may repeat %d (open connections at the kills) + %d (stored, then hung up); %d mishaps, %d s%n"
                        .formatted(openConnections, storedInSilence, mishaps, seconds);
    }

    int repeatsAllowedByEmail() {
        return openConnections + storedInSilence;
    }
}
