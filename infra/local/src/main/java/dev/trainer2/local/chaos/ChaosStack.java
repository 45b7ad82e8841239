package dev.trainer2.local.chaos;

import dev.trainer2.local.stack.EmbeddedInfrastructure;
import dev.trainer2.local.stack.EmbeddedStack;
import dev.trainer2.local.stack.Layout;
import dev.trainer2.local.stack.Ports;
import dev.trainer2.local.stack.Service;
import dev.trainer2.local.stack.Steps;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The whole product with a process for each service and part, so that each can be killed alone. */
public final class ChaosStack implements ChaosTarget, AutoCloseable {
    /** All athletes come from one address, and nobody else can reach this gateway. */
    private static final Map<String, String> MANY_ATHLETES = Map.of("trainer2.limits.factor", "1000");

    private final Layout layout;
    private final EmbeddedInfrastructure parts;
    private final EmbeddedStack stack;
    private final EmbeddedStack.Options options;

    private ChaosStack(
            Layout layout, EmbeddedInfrastructure parts, EmbeddedStack stack, EmbeddedStack.Options options) {
        this.layout = layout;
        this.parts = parts;
        this.stack = stack;
        this.options = options;
    }

    /**
     * Starts it; stops what has started when a part fails.
     *
     * @param data folder for everything it keeps
     * @param masterKey 32 bytes in base64
     */
    public static ChaosStack start(Layout layout, Path data, String masterKey, Steps steps) {
        for (Service service : Service.values()) {
            layout.jar(service.module()); // said before minutes have passed
        }
        EmbeddedInfrastructure parts = EmbeddedInfrastructure.start(layout, data, steps);
        EmbeddedStack.Options options =
                new EmbeddedStack.Options(data, masterKey, Ports.free(), 3, EmbeddedStack.Processes.OWN, MANY_ATHLETES);
        return new ChaosStack(layout, parts, EmbeddedStack.start(parts, layout, options, steps), options);
    }

    @Override
    public List<Victim> victims() {
        List<Victim> victims = new ArrayList<>();
        for (Service service : Service.values()) {
            victims.add(new Victim(service.module(), () -> stack.crashAndRestart(layout, service, options)));
        }
        victims.add(new Victim("broker", () -> parts.broker().crashAndRestart()));
        return victims;
    }

    @Override
    public String url() {
        return stack.url();
    }

    @Override
    public String bootstrap() {
        return parts.bootstrapServers();
    }

    @Override
    public String registry() {
        return parts.registryUrl();
    }

    @Override
    public String jdbc() {
        return parts.jdbcUrlWithLogin();
    }

    @Override
    public void close() {
        stack.close();
    }
}
