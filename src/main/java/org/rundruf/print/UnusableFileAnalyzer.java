package org.rundruf.print;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at the hub's start which file is wrong and what would be right, without a stack trace. */
final class UnusableFileAnalyzer extends AbstractFailureAnalyzer<UnusableFile> {

    @Override
    protected FailureAnalysis analyze(Throwable root, UnusableFile cause) {
        return new FailureAnalysis(cause.setting() + ": " + cause.problem(), cause.hint(), cause);
    }
}
