package org.rundruf.print.order;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * All that the papers of a print order say.
 *
 * @param id the order
 * @param announcement the announcement that it prints
 * @param number printed at the foot of its sheets
 * @param replaces the number of the earlier order that it replaces, or null
 * @param title what it is about
 * @param customer who ordered
 * @param made when the content was made
 * @param due when the copies have to be at their sites
 * @param sheets the press files
 * @param runs how many copies go where
 */
public record OrderPapers(
        String id,
        String announcement,
        String number,
        String replaces,
        String title,
        Customer customer,
        OffsetDateTime made,
        OffsetDateTime due,
        List<OrderedSheet> sheets,
        List<Run> runs) {

    /** @return how many copies of a sheet are printed for all sites together; 0 if it is printed on demand */
    public int copies(OrderedSheet sheet) {
        return runs.stream()
                .filter(run -> run.file().equals(sheet.file()))
                .mapToInt(Run::copies)
                .sum();
    }

    /** @return the sheets that have a run */
    public List<OrderedSheet> printed() {
        return sheets.stream().filter(sheet -> copies(sheet) > 0).toList();
    }

    /** @return the sites that get anything, in the order of the run list */
    public List<Drop> drops() {
        return runs.stream()
                .filter(run -> run.copies() > 0)
                .map(Run::drop)
                .distinct()
                .toList();
    }

    /** @return what a site gets */
    public List<Run> runs(Drop drop) {
        return runs.stream()
                .filter(run -> run.copies() > 0 && run.drop().equals(drop))
                .toList();
    }
}
