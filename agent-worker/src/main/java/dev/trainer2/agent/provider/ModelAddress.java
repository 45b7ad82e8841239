package dev.trainer2.agent.provider;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether what is sent to an address stays unread on the way. Pure: no name is looked up. */
final class ModelAddress {
    private static final Pattern LITERAL = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[[0-9a-fA-F:.]+]");

    private ModelAddress() {}

    /** By HTTPS always; by plain HTTP on this machine, in a private network, and to a host with a name of one word, as in compose. */
    static boolean keepsSecrets(String url) {
        URI address;
        try {
            address = new URI(url.strip());
        } catch (URISyntaxException e) {
            return false;
        }
        String host = address.getHost();
        if (host == null || address.getScheme() == null) {
            return false;
        }
        return switch (address.getScheme().toLowerCase(Locale.ROOT)) {
            case "https" -> true;
            case "http" -> near(host.toLowerCase(Locale.ROOT));
            default -> false;
        };
    }

    private static boolean near(String host) {
        return literal(host)
                .map(ModelAddress::isPrivate)
                .orElseGet(() -> host.equals("localhost")
                        || host.endsWith(".localhost")
                        || host.endsWith(".internal")
                        || host.matches("[a-z][a-z0-9_-]*"));
    }

    private static boolean isPrivate(InetAddress address) {
        boolean uniqueLocal = address instanceof Inet6Address && (address.getAddress()[0] & 0xfe) == 0xfc;
        return address.isLoopbackAddress()
                || address.isSiteLocalAddress()
                || address.isLinkLocalAddress()
                || uniqueLocal;
    }

    private static Optional<InetAddress> literal(String host) {
        if (!LITERAL.matcher(host).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(host));
        } catch (UnknownHostException e) {
            return Optional.empty(); // such as 999.1.1.1, which is no address of anybody
        }
    }
}
