package org.rundruf.channel;

/** What mail servers send back to us: non-delivery notices and complaints. */
public interface MailReports {

    /**
     * Takes one e-mail from the mailbox for bounces.
     *
     * @param raw all of it, as it came
     * @return false if it is no report about an e-mail of ours; then nothing has changed
     */
    boolean take(byte[] raw);
}
