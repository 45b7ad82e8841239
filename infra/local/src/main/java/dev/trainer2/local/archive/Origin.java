package dev.trainer2.local.archive;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** Where a restored record was taken from, as the header {@code restored} says. */
record Origin(String clusterId, int partition, long offset) {
    private static final Pattern TEXT = Pattern.compile("(\\S+) (\\d{1,9}) (\\d{1,18})");

    byte[] toHeader() {
        return (clusterId + " " + partition + " " + offset).getBytes(StandardCharsets.UTF_8);
    }

    /** The origin of a record, or empty when it was not restored. */
    static Optional<Origin> of(Headers headers, String name) {
        @Nullable Header header = headers.lastHeader(name);
        if (header == null || header.value() == null) {
            return Optional.empty();
        }
        Matcher matcher = TEXT.matcher(new String(header.value(), StandardCharsets.UTF_8));
        return matcher.matches()
                ? Optional.of(new Origin(
                        matcher.group(1), Integer.parseInt(matcher.group(2)), Long.parseLong(matcher.group(3))))
                : Optional.empty();
    }
}
