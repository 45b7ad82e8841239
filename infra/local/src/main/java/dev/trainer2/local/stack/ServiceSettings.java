package dev.trainer2.local.stack;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Settings of the services against given parts, as Spring properties. */
public final class ServiceSettings {
    /** The properties that must not stand among the arguments of a process. */
    static final Set<String> SECRET = Set.of("trainer2.master-key", "spring.datasource.password");

    private final Infrastructure parts;
    private final Path data;
    private final String masterKey;
    private final boolean ownProcesses;
    private final Map<String, String> more;

    /**
     * @param data where local stores and logs go
     * @param masterKey 32 bytes in base64
     * @param ownProcesses whether each service has a process of its own
     * @param more properties for all services, over the others
     */
    public ServiceSettings(
            Infrastructure parts, Path data, String masterKey, boolean ownProcesses, Map<String, String> more) {
        this.parts = parts;
        this.data = data;
        this.masterKey = masterKey;
        this.ownProcesses = ownProcesses;
        this.more = more;
    }

    /** Properties of a service. */
    public Map<String, String> of(Service service, int port) {
        // services of one process share its log
        String logName = ownProcesses ? service.module() : "trainer2";
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("server.port", Integer.toString(port));
        properties.put("server.address", "127.0.0.1");
        properties.put("trainer2.bootstrap-servers", parts.bootstrapServers());
        properties.put("trainer2.registry-url", parts.registryUrl());
        properties.put("trainer2.master-key", masterKey);
        properties.put("trainer2.state-dir", data.resolve("streams").toString());
        properties.put("trainer2.replication", "1");
        properties.put("spring.datasource.url", parts.jdbcUrl());
        properties.put("spring.datasource.username", parts.jdbcUser());
        properties.put("spring.datasource.password", parts.jdbcPassword());
        properties.put(
                "logging.file.name", data.resolve("logs/" + logName + ".log").toString());
        properties.put("logging.threshold.console", "OFF");
        properties.put("spring.main.banner-mode", "off");
        properties.put("spring.jmx.enabled", "false");
        if (!ownProcesses) {
            properties.putAll(SharedClassPath.properties(service));
        }
        properties.putAll(more);
        return properties;
    }
}
