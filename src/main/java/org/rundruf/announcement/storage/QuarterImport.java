package org.rundruf.announcement.storage;

import java.util.List;
import org.rundruf.announcement.InvalidInput;
import org.rundruf.audit.AuditNote;
import org.rundruf.audit.AuditTrail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes in the quarters as CSV {@code id,parent,name,households,geocodes}; good lines are kept, bad ones reported. */
@Component
public class QuarterImport {
    private final QuarterTable table;
    private final TransactionOperations transaction;
    private final AuditTrail trail;

    /** @param client the hub's database */
    public QuarterImport(JdbcClient client, PlatformTransactionManager transactions, AuditTrail trail) {
        this.table = new QuarterTable(client);
        this.transaction = new TransactionTemplate(transactions);
        this.trail = trail;
    }

    /**
     * @param csv UTF-8, with or without a byte order mark, separated by commas or (as Excel does) semicolons
     * @throws InvalidInput if it is no such file at all; nothing is changed then
     */
    public Result importCsv(byte[] csv) {
        return transaction.execute(status -> {
            Rejections rejections = new Rejections();
            List<QuarterRow> rows = new QuarterCsv(rejections).read(csv);
            List<QuarterRow> good = new QuarterTree(table.parents(), rejections).rooted(rows);
            int imported = table.save(good);
            Result result = new Result(imported, good.size() - imported, rejections.sorted());
            trail.note(result.note("quarters.imported"));
            return result;
        });
    }

    /**
     * @param imported how many quarters are new
     * @param updated how many were there already
     * @param rejected the lines that were not taken
     */
    public record Result(int imported, int updated, List<Rejected> rejected) {
        AuditNote note(String action) {
            return AuditNote.of(action)
                    .with("imported", imported)
                    .with("updated", updated)
                    .with("rejected", rejected.size());
        }
    }

    /**
     * @param line from 1; the header is line 1
     * @param field the column
     * @param problem what is wrong and what would be right
     */
    public record Rejected(long line, String field, String problem) {}
}
