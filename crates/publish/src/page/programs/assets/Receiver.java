import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

public class Receiver {
    /** `t=<unix seconds>,v1=<hex>`: HMAC-SHA256 over `<t>.<body>`, not older than five minutes. */
    static boolean isGenuine(String header, byte[] body, byte[] secret) throws Exception {
        String sent = null;
        for (String part : header.split(",")) {
            if (part.strip().startsWith("t=")) {
                if (sent != null) return false;
                sent = part.strip().substring(2);
            }
        }
        if (sent == null || !sent.matches("[0-9]{1,12}")) return false;
        if (Math.abs(Instant.now().getEpochSecond() - Long.parseLong(sent)) > 300) return false;
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret, "HmacSHA256"));
        mac.update((sent + ".").getBytes(StandardCharsets.UTF_8));
        byte[] wanted = ("v1=" + HexFormat.of().formatHex(mac.doFinal(body))).getBytes(StandardCharsets.UTF_8);
        for (String part : header.split(",")) {
            if (MessageDigest.isEqual(wanted, part.strip().getBytes(StandardCharsets.UTF_8))) return true;
        }
        return false;
    }

    public static void main(String[] arguments) throws Exception {
        byte[] secret = System.getenv("SMARTASSIST_SAVG_SECRET").getBytes(StandardCharsets.UTF_8);
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 8081), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                byte[] body = exchange.getRequestBody().readAllBytes();
                String header = exchange.getRequestHeaders().getFirst("SAVG-Signature");
                if (header == null || !isGenuine(header, body, secret)) {
                    byte[] text = "{\"errors\":[{\"msg\":\"the signature does not match\",\"code\":401}]}".getBytes();
                    exchange.getResponseHeaders().set("Content-Type", "application/json");
                    exchange.sendResponseHeaders(401, text.length);
                    exchange.getResponseBody().write(text);
                    return;
                }
                // Read it with the JSON library of your choice.
                System.out.println(new String(body, StandardCharsets.UTF_8));
                exchange.sendResponseHeaders(204, -1);
            } catch (Exception error) {
                throw new IllegalStateException(error);
            }
        });
        server.start();
    }
}
