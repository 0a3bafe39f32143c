package org.rundruf.announcement;

import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;

/** How bodies are written: CommonMark with the tables of GitHub Flavored Markdown (GFM 0.29, 4.10). */
public final class BodySyntax {
    private static final Set<Extension> TABLES = Set.of(TablesExtension.create());

    private BodySyntax() {}

    /** @return the beginning of a parser of bodies, to which more may be added */
    public static Parser.Builder parser() {
        return Parser.builder().extensions(TABLES);
    }
}
