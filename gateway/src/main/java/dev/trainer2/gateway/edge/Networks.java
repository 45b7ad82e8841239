package dev.trainer2.gateway.edge;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/** Networks by their addresses, such as {@code 10.0.0.0/8, ::1}. Pure: no name is ever looked up. */
public final class Networks {
    private static final Pattern LITERAL = Pattern.compile("[0-9.]{7,15}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*(%[\\w.-]+)?");

    private final List<IpAddressMatcher> matchers;

    /** @throws IllegalArgumentException when one is no address and no network */
    public Networks(List<String> networks) {
        this.matchers = networks.stream()
                .map(String::strip)
                .filter(network -> !network.isEmpty())
                .map(IpAddressMatcher::new)
                .toList();
    }

    /** Whether an address is in one of them; what is no address is in none. */
    public boolean contain(String address) {
        return literal(address).isPresent() && matchers.stream().anyMatch(network -> network.matches(address));
    }

    /** The address that a text is; empty when it is none. */
    static Optional<InetAddress> literal(String text) {
        if (!LITERAL.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(text));
        } catch (UnknownHostException e) {
            return Optional.empty(); // such as 1.2.3 or ::::
        }
    }
}
