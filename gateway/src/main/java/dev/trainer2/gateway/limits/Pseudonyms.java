package dev.trainer2.gateway.limits;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.trainer2.gateway.GatewaySettings;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.context.annotation.DependsOn;
import org.springframework.stereotype.Component;

/**
 * Names for emails and addresses that can be counted by and not be read: with a key, because all addresses there are could
 * be tried against a plain hash.
 */
@Component
@DependsOn("athleteKeys") // which says what a master key is when there is none
public class Pseudonyms {
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    public Pseudonyms(GatewaySettings settings) {
        SecretKeySpec master = new SecretKeySpec(
                Base64.getDecoder().decode(settings.masterKey().strip()), ALGORITHM);
        this.key = new SecretKeySpec(mac(master, "names of emails and addresses in Postgres"), ALGORITHM);
    }

    /** The same for the same text on every gateway. */
    public String of(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mac(key, text));
    }

    private static byte[] mac(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
