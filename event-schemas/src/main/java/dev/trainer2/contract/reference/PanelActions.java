package dev.trainer2.contract.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/** The actions of panels, as {@code a2ui/actions.json} lists them for gateway and client. */
public final class PanelActions {
    /** The types of the events that actions stand for, by the names of the actions. */
    public static final Map<String, String> EVENTS = load();

    private PanelActions() {}

    private static final class Names extends LinkedHashMap<String, String> {}

    private static Map<String, String> load() {
        try (InputStream in = Objects.requireNonNull(
                PanelActions.class.getResourceAsStream("/a2ui/actions.json"), "a2ui/actions.json")) {
            return Map.copyOf(JsonMapper.shared().readValue(in, Names.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
