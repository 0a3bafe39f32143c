package org.rundruf.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The canonical form stays what it is: logs that were written long ago have to hold. */
class SealTest {
    private static final AuditEntry ENTRY = new AuditEntry(
            7, Instant.parse("2026-11-30T09:00:00.5Z"), "jörg", "announcement.approved", "hafen", 2, "", null);

    /** {@code printf '64:000…,1:7,16:1796029200500000,5:jörg,21:announcement.approved,5:hafen,1:2,0:,' | sha256sum} */
    @Test
    void theHashIsThatOfTheDocumentedForm() {
        assertThat(Seal.of(ENTRY, Seal.BEGINNING))
                .isEqualTo("056aa53914445971404e28ba5431ab30af594b68a4e8dfe0f69f419e32586e22");
    }

    @Test
    void nothingReadsLikeSomethingElse() {
        AuditEntry nobody = new AuditEntry(7, ENTRY.at(), "a", "b", null, null, "", null);
        AuditEntry word = new AuditEntry(7, ENTRY.at(), "a", "b", "null", null, "", null);
        AuditEntry shifted = new AuditEntry(7, ENTRY.at(), "a,1:b", "", "null", null, "", null);
        assertThat(Seal.of(nobody, Seal.BEGINNING))
                .isNotEqualTo(Seal.of(word, Seal.BEGINNING))
                .isNotEqualTo(Seal.of(shifted, Seal.BEGINNING));
    }
}
