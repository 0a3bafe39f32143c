import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXResult;
import javax.xml.transform.stream.StreamSource;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.MimeConstants;

/** Stays up and turns pages into PDF files: each line names an XSL-FO file and the PDF file to write. */
final class Fop {
    private Fop() {}

    public static void main(String[] arguments) throws Exception {
        FopFactory factory = FopFactory.newInstance(new File(arguments[0]));
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] files = line.split("\t");
            write(factory, Path.of(files[0]), Path.of(files[1]));
            System.out.println("done");
        }
    }

    private static void write(FopFactory factory, Path page, Path pdf)
            throws IOException, FOPException, TransformerException {
        try (OutputStream out = Files.newOutputStream(pdf)) {
            SAXResult result =
                    new SAXResult(factory.newFop(MimeConstants.MIME_PDF, out).getDefaultHandler());
            TransformerFactory.newInstance().newTransformer().transform(new StreamSource(page.toFile()), result);
        }
    }
}
