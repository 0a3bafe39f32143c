package org.rundruf.print.typesetting;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes which text each character code stands for (ISO 32000-1, 9.10.3). */
final class ToUnicode {
    private static final int ROWS_PER_BLOCK = 100;
    private static final String HEAD = """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """;
    private static final String FOOT = """
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """;

    private ToUnicode() {}

    static byte[] write(CidTable codes) {
        List<String> rows = IntStream.range(1, codes.size())
                .filter(code -> !codes.text(code).isEmpty())
                .mapToObj(code -> String.format("<%04X> <%s>\n", code, hex(codes.text(code))))
                .toList();
        StringBuilder map = new StringBuilder(HEAD);
        for (int from = 0; from < rows.size(); from += ROWS_PER_BLOCK) {
            List<String> block = rows.subList(from, Math.min(from + ROWS_PER_BLOCK, rows.size()));
            map.append(block.size()).append(" beginbfchar\n");
            map.append(String.join("", block)).append("endbfchar\n");
        }
        return map.append(FOOT).toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static String hex(String text) {
        return text.chars().mapToObj(unit -> String.format("%04X", unit)).collect(Collectors.joining());
    }
}
