package dev.trainer2.gateway.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a call comes from. What a proxy says about it is believed from proxies that the settings name, and from nobody else. */
@Component
public class Caller {
    private static final String FOR = "X-Forwarded-For";
    private static final String PROTO = "X-Forwarded-Proto";
    private static final int NETWORK_BYTES = 8;

    private final Networks proxies;
    private final Networks inner;
    private final boolean https;

    public Caller(EdgeSettings settings) {
        this.proxies = new Networks(settings.trustedProxies());
        this.inner = new Networks(settings.innerNetworks());
        this.https = settings.publicUrl().regionMatches(true, 0, "https:", 0, 6);
    }

    /** Address that a call comes from, as one to count by: of version 6 the network, because a caller has all of it. */
    public String address(HttpServletRequest request) {
        String direct = request.getRemoteAddr();
        String found = proxies.contain(direct) ? behind(direct, forwarded(request)) : direct;
        return Networks.literal(found).map(Caller::countable).orElse(found);
    }

    /** The network that a call comes from, as one to show: an address of version 4 without its last part, of 6 without most. */
    public String network(HttpServletRequest request) {
        String address = address(request);
        String prefix = address.replaceFirst("/64$", "");
        return Networks.literal(prefix)
                .map(found -> found instanceof Inet6Address
                        ? String.join(":", Arrays.asList(prefix.split(":", -1)).subList(0, 3)) + "::/48"
                        : prefix.replaceFirst("[0-9]+$", "0/24"))
                .orElse("");
    }

    /** The last address that is not one of our own proxies: what stands before it was said by the caller. */
    private String behind(String direct, List<String> forwarded) {
        String last = direct;
        for (String hop : forwarded.reversed()) {
            if (Networks.literal(hop).isEmpty()) {
                return last;
            }
            last = hop;
            if (!proxies.contain(hop)) {
                return hop;
            }
        }
        return last;
    }

    private static List<String> forwarded(HttpServletRequest request) {
        return Collections.list(request.getHeaders(FOR)).stream()
                .flatMap(line -> Arrays.stream(line.split(",", -1)))
                .map(String::strip)
                .toList();
    }

    private static String countable(InetAddress address) {
        if (!(address instanceof Inet6Address)) {
            return address.getHostAddress();
        }
        try {
            byte[] network = Arrays.copyOf(Arrays.copyOf(address.getAddress(), NETWORK_BYTES), 16);
            return InetAddress.getByAddress(network).getHostAddress() + "/64";
        } catch (UnknownHostException e) {
            throw new IllegalStateException("16 bytes are an address", e);
        }
    }

    /** Whether a browser came by HTTPS. */
    public boolean https(HttpServletRequest request) {
        return https
                || request.isSecure()
                || proxies.contain(request.getRemoteAddr())
                        && "https".equalsIgnoreCase(proto(request).orElse(""));
    }

    private static Optional<String> proto(HttpServletRequest request) {
        @Nullable String said = request.getHeader(PROTO);
        return Optional.ofNullable(said).map(String::strip);
    }

    /** Whether a call comes from within, straight: a proxy that stands between says so in a header. */
    public boolean isInner(HttpServletRequest request) {
        return inner.contain(request.getRemoteAddr())
                && request.getHeader(FOR) == null
                && request.getHeader("Forwarded") == null;
    }
}
