package dev.trainer2.local.command;

import dev.trainer2.local.stack.EmbeddedStack;
import dev.trainer2.local.stack.RunningService;
import dev.trainer2.local.stack.Service;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The services as a Prometheus finds them in a file ({@code file_sd_configs}). */
public final class ScrapeTargets {
    private ScrapeTargets() {}

    /** The file for a running stack. */
    public static String of(EmbeddedStack stack) {
        return JsonMapper.shared()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(Arrays.stream(Service.values())
                        .map(service -> target(stack.service(service)))
                        .toList());
    }

    private static Map<String, Object> target(RunningService running) {
        return Map.of(
                "targets", List.of(URI.create(running.url()).getAuthority()),
                "labels",
                        Map.of(
                                "service", running.service().module(),
                                "__metrics_path__", running.service().metricsPath()));
    }
}
