package dev.trainer2.agent.coach;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Whom to call in a country; which country it is follows from the zone of the profile.
 *
 * @param country as ISO 3166 writes it
 * @param emergency the number that sends an ambulance
 * @param name of the line that listens
 * @param number of that line
 */
record HelpLine(String country, String emergency, String name, String number) {
    private static final String FILE = "/care/help-lines.csv";
    private static final Map<String, HelpLine> BY_ZONE = read();

    /** The line of a zone's country; empty where it is not known. */
    static Optional<HelpLine> of(ZoneId zone) {
        String id = zone.getId();
        return Optional.ofNullable(BY_ZONE.get(id))
                .or(() -> BY_ZONE.entrySet().stream()
                        .filter(entry -> entry.getKey().endsWith("/") && id.startsWith(entry.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst());
    }

    private static Map<String, HelpLine> read() {
        Map<String, HelpLine> lines = new LinkedHashMap<>();
        for (String row : ResourceLines.of(FILE).stream().skip(1).toList()) {
            String[] fields = row.split(",", -1);
            HelpLine line = new HelpLine(fields[0], fields[1], fields[2], fields[3]);
            for (String zone : fields[4].split(" ", -1)) {
                if (lines.put(zone, line) != null) {
                    throw new IllegalStateException("two lines for " + zone);
                }
            }
        }
        return lines;
    }
}
