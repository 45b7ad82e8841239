package dev.trainer2.gateway.accounts;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a session is used from, as little of it as its athlete needs to tell it from the others. Pure. */
final class UserAgents {
    private static final int LONGEST = 60;
    /** Browsers by their mark; one that also carries another's mark stands before it. */
    private static final List<Map.Entry<String, String>> BROWSERS = List.of(
            Map.entry("Edg", "Edge"),
            Map.entry("OPR/", "Opera"),
            Map.entry("Firefox/", "Firefox"),
            Map.entry("FxiOS/", "Firefox"),
            Map.entry("CriOS/", "Chrome"),
            Map.entry("Chrome/", "Chrome"),
            Map.entry("Safari/", "Safari"));

    private static final List<Map.Entry<String, String>> SYSTEMS = List.of(
            Map.entry("Windows", "Windows"),
            Map.entry("Android", "Android"),
            Map.entry("iPhone", "iOS"),
            Map.entry("iPad", "iOS"),
            Map.entry("Mac OS X", "macOS"),
            Map.entry("Linux", "Linux"));

    private UserAgents() {}

    /**
     * Browser and system such as {@code Firefox on Linux}; the product of any other client, without what follows; empty
     * without a header.
     */
    static String shortened(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return "";
        }
        String browser = named(header, BROWSERS);
        String system = named(header, SYSTEMS);
        if (!browser.isEmpty()) {
            return system.isEmpty() ? browser : browser + " on " + system;
        }
        String product = header.strip().split("\\s", 2)[0].replaceAll("[^\\p{Graph}]", "");
        return product.length() <= LONGEST ? product : product.substring(0, LONGEST);
    }

    private static String named(String header, List<Map.Entry<String, String>> marks) {
        return marks.stream()
                .filter(mark -> header.contains(mark.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
