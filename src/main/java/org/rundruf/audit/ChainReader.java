package org.rundruf.audit;

import java.util.ArrayList;
import java.util.List;
import org.rundruf.audit.Verdict.Fault;
import org.rundruf.audit.Verdict.Kind;

/** Goes along the chain. A gap is told once: the entry behind it is bound to one that is gone. */
final class ChainReader {
    private final List<Fault> faults = new ArrayList<>();
    private final int most;
    private long number;
    private String hash = Seal.BEGINNING;

    ChainReader(int most) {
        this.most = most;
    }

    /** @return the number of the entry that was read last; 0 before the first */
    long number() {
        return number;
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    void next(AuditEntry entry) {
        if (entry.number() > number + 1) {
            add(new Fault(number + 1, entry.number() - 1, Kind.MISSING));
        } else if (!Seal.of(entry, hash).equals(entry.hash())) {
            fault(entry.number(), Kind.CHANGED);
        }
        number = entry.number();
        hash = entry.hash();
    }

    void end(ChainEnd.Head head) {
        if (head.entries() > number) {
            add(new Fault(number + 1, head.entries(), Kind.CUT));
        } else if (!head.hash().equals(hash)) {
            fault(number, Kind.END);
        }
    }

    void fault(long at, Kind kind) {
        add(new Fault(at, at, kind));
    }

    private void add(Fault fault) {
        if (faults.size() < most) {
            faults.add(fault);
        }
    }
}
