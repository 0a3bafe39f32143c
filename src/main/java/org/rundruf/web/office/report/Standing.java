package org.rundruf.web.office.report;

import java.util.List;
import org.rundruf.delivery.Ledger;
import org.rundruf.delivery.Progress;
import org.rundruf.delivery.Report;
import org.rundruf.delivery.Timeline;

/** All that is known of a sending at one moment, in nobody's language. */
record Standing(Report report, Progress progress, List<Ledger.Count> counts, Timeline timeline) {}
