import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

final class Token {
    private Token() {}

    /** A token that is valid for ten minutes and for one request. */
    static String mint() throws Exception {
        String id = System.getenv("SMARTASSIST_CLIENT_ID");
        byte[] secret = bytes(System.getenv("SMARTASSIST_CLIENT_SECRET"));
        long now = Instant.now().getEpochSecond();
        String claims = """
                {"sub":"%s","appId":"%s","jti":"%s","iat":%d,"exp":%d}"""
                .formatted(id, id, UUID.randomUUID(), now, now + 600);
        String signed = part(bytes("{\"alg\":\"HS256\",\"typ\":\"JWT\"}")) + "." + part(bytes(claims));
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret, "HmacSHA256"));
        return signed + "." + part(mac.doFinal(bytes(signed)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String part(byte[] data) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(data);
    }
}
