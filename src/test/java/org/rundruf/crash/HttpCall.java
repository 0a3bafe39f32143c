package org.rundruf.crash;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLDecoder;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One request of HTTP/1.1, as the Twilio SDK sends it.
 *
 * @param parameters those of the form, or of the query where there is no form
 */
public record HttpCall(String method, String path, Map<String, String> parameters) {

    /** @return the next request, or null at the end of the connection */
    public static HttpCall read(InputStream in) throws IOException {
        String line = line(in);
        if (line.isEmpty()) {
            return null;
        }
        String[] request = line.split(" ");
        int length = contentLength(in);
        String form = new String(in.readNBytes(length), UTF_8);
        String[] target = request[1].split("\\?", 2);
        return new HttpCall(request[0], target[0], parameters(length > 0 ? form : target.length > 1 ? target[1] : ""));
    }

    /** Writes a JSON answer. */
    public static void answer(OutputStream out, int status, String body, String... headers) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        String more = Arrays.stream(headers).map(header -> header + "\r\n").collect(Collectors.joining());
        String head = "HTTP/1.1 " + status + " -\r\nContent-Type: application/json\r\nContent-Length: " + bytes.length
                + "\r\n" + more + "\r\n";
        out.write((head + body).getBytes(UTF_8));
        out.flush();
    }

    private static int contentLength(InputStream in) throws IOException {
        int length = 0;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            if (header.toLowerCase(java.util.Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(
                        header.substring(header.indexOf(':') + 1).strip());
            }
        }
        return length;
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    private static Map<String, String> parameters(String encoded) {
        return Arrays.stream(encoded.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(
                        pair -> URLDecoder.decode(pair[0], UTF_8), pair -> URLDecoder.decode(pair[1], UTF_8)));
    }
}
