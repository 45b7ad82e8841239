package dev.trainer2.local.command;

import dev.trainer2.local.stack.Service;
import dev.trainer2.local.status.Status;
import dev.trainer2.local.status.StatusSource;
import dev.trainer2.local.status.StatusText;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** How a running system is. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "How the system is: health, lag of each reader, rates, open requests, dead letters, last errors."
                + " Live in a terminal, once when piped; exit code 1 when something is down.")
final class StatusCommand implements Callable<Integer> {
    private static final String CLEAR = "\u001b[H\u001b[2J";

    @Mixin
    private RunningStack running = new RunningStack();

    @Option(names = "--once", description = "Show it once, also in a terminal.")
    private boolean once;

    @Option(names = "--watch", description = "Show it again and again, also when piped.")
    private boolean watch;

    @Option(names = "--json", description = "As JSON, one line for each look.")
    private boolean json;

    @Option(
            names = "--every",
            paramLabel = "SECONDS",
            defaultValue = "2",
            description = "Seconds between two looks (${DEFAULT-VALUE}).")
    private int every;

    @Override
    public Integer call() throws Exception {
        Map<Service, String> urls = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            urls.put(service, running.service(service).orElse(""));
        }
        boolean terminal = System.console() != null && System.console().isTerminal();
        boolean live = !once && (watch || terminal && !json);
        try (StatusSource source = new StatusSource(urls, running.bootstrap(), running.logs())) {
            Status status = source.look(Duration.ofSeconds(1));
            show(status, live && terminal);
            while (live) {
                Thread.sleep(Duration.ofSeconds(every));
                status = source.look(Duration.ZERO);
                show(status, terminal);
            }
            return status.healthy() ? 0 : 1;
        }
    }

    private void show(Status status, boolean onAClearPage) {
        System.out.print(onAClearPage && !json ? CLEAR : "");
        System.out.print(json ? JsonMapper.shared().writeValueAsString(status) + "\n" : StatusText.of(status));
        System.out.flush();
    }
}
