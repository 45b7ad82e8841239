package dev.trainer2.local;

import dev.trainer2.contract.crypto.AthleteKeys;
import dev.trainer2.local.stack.EmbeddedInfrastructure;
import dev.trainer2.local.stack.EmbeddedStack;
import dev.trainer2.local.stack.Infrastructure;
import dev.trainer2.local.stack.Layout;
import dev.trainer2.local.stack.Ports;
import dev.trainer2.local.stack.Steps;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The whole product on real parts, started once for all tests of a run and stopped with it: in containers where a
 * Docker engine has them, else on the embedded stack.
 */
public final class TestStack {
    private static final Logger LOG = LoggerFactory.getLogger(TestStack.class);
    private static @Nullable TestStack shared;

    private final EmbeddedStack stack;
    private final EmbeddedStack.Options options;

    private TestStack(EmbeddedStack stack, EmbeddedStack.Options options) {
        this.stack = stack;
        this.options = options;
    }

    /** The stack of this test run. */
    public static synchronized TestStack shared() {
        TestStack current = shared;
        if (current == null) {
            current = start();
            shared = current;
            Athletes.warmUp();
            Runtime.getRuntime().addShutdownHook(new Thread(current.stack::close, "stop-test-stack"));
        }
        return current;
    }

    private static TestStack start() {
        Awaitility.setDefaultTimeout(Duration.ofSeconds(30)); // a busy machine is slow, not wrong
        Layout layout = Layout.find();
        Path data = newFolder("stack");
        Infrastructure parts = ContainerInfrastructure.tryStart()
                .orElseGet(() -> EmbeddedInfrastructure.start(layout, data, Steps.SILENT));
        LOG.info("tests run on: {}", parts.description());
        String masterKey = AthleteKeys.newMasterKey();
        EmbeddedStack.Options options = new EmbeddedStack.Options(
                data,
                masterKey,
                Ports.free(),
                3,
                EmbeddedStack.Processes.SHARED,
                // one address is hundreds of athletes here
                Map.of("trainer2.coach-deadline", "20s", "trainer2.limits.factor", "1000"));
        return new TestStack(EmbeddedStack.start(parts, layout, options, Steps.SILENT), options);
    }

    /** A new folder below the build folder. */
    public static Path newFolder(String name) {
        try {
            Path parent = Files.createDirectories(Path.of("target", "test-data").toAbsolutePath());
            return Files.createTempDirectory(parent, name + "-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public EmbeddedStack stack() {
        return stack;
    }

    /** Address of the gateway. */
    public String url() {
        return stack.url();
    }

    public Infrastructure parts() {
        return stack.parts();
    }

    /** Where broker, database and logs keep their files. */
    public Path data() {
        return options.data();
    }

    /** How the stack was started. */
    public EmbeddedStack.Options options() {
        return options;
    }

    /** JDBC address with user and password. */
    public String jdbc() {
        return parts().jdbcUrlWithLogin();
    }
}
