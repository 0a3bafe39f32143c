package org.rundruf.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.VeraPDFFoundry;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The PDF Association's validator, for files that people can read without seeing them, and those that last. */
final class VeraPdf {
    private static final List<PDFAFlavour> STANDARDS = List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A);

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /** @return the breaches of PDF/UA-1 and PDF/A-3a, each with its clause */
    static List<String> breaches(byte[] pdf) {
        return STANDARDS.stream().flatMap(standard -> breaches(pdf, standard)).toList();
    }

    private static Stream<String> breaches(byte[] pdf, PDFAFlavour standard) {
        VeraPDFFoundry foundry = Foundries.defaultInstance();
        try (PDFAParser parser = foundry.createParser(new ByteArrayInputStream(pdf), standard);
                PDFAValidator validator = foundry.createValidator(standard, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(test -> test.getStatus() != TestAssertion.Status.PASSED)
                    .map(test -> standard + " " + test.getRuleId().getClause() + " " + test.getMessage())
                    .distinct();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (VeraPDFException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
