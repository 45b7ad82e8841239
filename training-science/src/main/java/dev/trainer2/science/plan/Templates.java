package dev.trainer2.science.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** The templates this module ships. */
public final class Templates {
    private static final List<String> IDS = List.of(
            "531-bbb",
            "gzclp",
            "nsuns-4",
            "push-pull-legs",
            "upper-lower",
            "full-body",
            "starting-strength",
            "stronglifts-5x5",
            "madcow-5x5",
            "phul");
    private static final Map<String, Template> ALL = read();

    private Templates() {}

    /** All templates, in a stable order. */
    public static List<Template> all() {
        return List.copyOf(ALL.values());
    }

    /** The template of an id. */
    public static Optional<Template> byId(String id) {
        return Optional.ofNullable(ALL.get(id));
    }

    private static Map<String, Template> read() {
        Map<String, Template> templates = new LinkedHashMap<>();
        IDS.forEach(id -> templates.put(id, read("/templates/" + id + ".json")));
        return templates;
    }

    private static Template read(String file) {
        try (InputStream in = Templates.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing from this module");
            }
            return JsonMapper.shared().readValue(in.readAllBytes(), Template.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
