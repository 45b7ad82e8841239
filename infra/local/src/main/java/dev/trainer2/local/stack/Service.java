package dev.trainer2.local.stack;

import dev.trainer2.agent.WorkerApp;
import dev.trainer2.gateway.GatewayApp;
import dev.trainer2.sink.SinkApp;
import dev.trainer2.streams.StreamsApp;
import java.util.function.Supplier;
import org.springframework.boot.SpringApplication;

/** The four services, in the order in which they start: the sink migrates the database the others read. */
public enum Service {
    SINK("state-sink", SinkApp::application),
    STREAMS("stream-processors", StreamsApp::application),
    WORKER("agent-worker", WorkerApp::application),
    GATEWAY("gateway", GatewayApp::application);

    private final String module;
    private final Supplier<SpringApplication> application;

    Service(String module, Supplier<SpringApplication> application) {
        this.module = module;
        this.application = application;
    }

    /** Folder and artifact. */
    public String module() {
        return module;
    }

    SpringApplication application() {
        return application.get();
    }

    /** Where the service serves its metrics. */
    public String metricsPath() {
        return this == GATEWAY ? "/metrics" : "/actuator/prometheus";
    }

    /** Where the service tells how it is. */
    public String healthPath() {
        return this == GATEWAY ? "/health" : "/actuator/health";
    }
}
