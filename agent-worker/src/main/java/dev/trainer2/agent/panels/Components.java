package dev.trainer2.agent.panels;

import java.util.LinkedHashMap;
import java.util.Map;

/** The components of an A2UI surface as JSON objects. */
final class Components {
    private Components() {}

    /** Returns a component whose id and name stand before its properties. */
    static Map<String, Object> component(String id, String name, Map<String, Object> properties) {
        Map<String, Object> component = new LinkedHashMap<>();
        component.put("id", id);
        component.put("component", name);
        component.putAll(properties);
        return component;
    }
}
