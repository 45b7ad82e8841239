package dev.trainer2.local.containers;

import dev.trainer2.local.stack.Layout;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** compose.yaml as data, anchors and merges resolved as Compose does. */
final class Compose {
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z0-9_]+)");

    private final Map<?, ?> root;

    private Compose(Map<?, ?> root) {
        this.root = root;
    }

    static Path file(String relative) {
        return Layout.find().root().resolve(relative);
    }

    static Compose load() {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(500);
        try (Reader in = Files.newBufferedReader(file("compose.yaml"))) {
            return new Compose(new Yaml(new SafeConstructor(options)).load(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names of the variables that a text takes from the environment, as {@code ${NAME}} or {@code ${NAME:-value}}. */
    static Set<String> variables(Path file) {
        Set<String> names = new TreeSet<>();
        try {
            Matcher matcher = VARIABLE.matcher(Files.readString(file));
            while (matcher.find()) {
                names.add(matcher.group(1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    /** The services, by name. */
    Map<String, Map<?, ?>> services() {
        Map<String, Map<?, ?>> services = new LinkedHashMap<>();
        section("services").forEach((name, service) -> services.put(String.valueOf(name), (Map<?, ?>) service));
        return services;
    }

    /** The services that come from images of ours. */
    Map<String, Map<?, ?>> ours() {
        Map<String, Map<?, ?>> ours = services();
        ours.values().removeIf(service -> !service.containsKey("build"));
        return ours;
    }

    Map<?, ?> section(String name) {
        return (Map<?, ?>) Objects.requireNonNull(root.get(name), name);
    }

    /** Keys of the top level, without the extensions. */
    Set<String> top() {
        Set<String> names = new LinkedHashSet<>();
        root.keySet().forEach(name -> names.add(String.valueOf(name)));
        names.removeIf(name -> name.startsWith("x-"));
        return names;
    }

    /** A list in a service, as text; empty when there is none. */
    static List<String> list(Map<?, ?> service, String key) {
        @Nullable Object value = service.get(key);
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }
}
