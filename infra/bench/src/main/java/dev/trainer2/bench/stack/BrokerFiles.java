package dev.trainer2.bench.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sizes of the files of a broker's logs; its indexes, which are laid out beforehand, do not count. */
public record BrokerFiles(Map<Path, Long> sizes) {
    /** No broker. */
    public static final BrokerFiles NONE = new BrokerFiles(Map.of());

    /** Those of a system as they are now. */
    public static BrokerFiles of(OwnStack stack) {
        try (Stream<Path> all = Files.walk(stack.data().resolve("broker"))) {
            return new BrokerFiles(all.filter(file -> file.toString().endsWith(".log"))
                    .collect(Collectors.toMap(Function.identity(), BrokerFiles::size)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0; // deleted meanwhile
        }
    }

    public long bytes() {
        return sizes.values().stream().mapToLong(Long::longValue).sum();
    }

    /** What was added since; what was compacted or deleted meanwhile takes nothing from it. */
    public long grownSince(BrokerFiles before) {
        return sizes.entrySet().stream()
                .mapToLong(file -> Math.max(0, file.getValue() - before.sizes().getOrDefault(file.getKey(), 0L)))
                .sum();
    }
}
