package dev.trainer2.local.command;

import dev.trainer2.local.demo.DemoSeason;
import dev.trainer2.local.stack.Broker;
import dev.trainer2.local.stack.DataFolder;
import dev.trainer2.local.stack.EmbeddedInfrastructure;
import dev.trainer2.local.stack.EmbeddedStack;
import dev.trainer2.local.stack.Layout;
import dev.trainer2.local.stack.Ports;
import dev.trainer2.local.stack.StackException;
import dev.trainer2.local.stack.Supervisor;
import dev.trainer2.local.stack.TemporaryFiles;
import dev.trainer2.local.verify.SampleCheck;
import dev.trainer2.local.verify.Verification;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs the whole product on this machine until it is told to stop. */
@Command(
        name = "up",
        mixinStandardHelpOptions = true,
        description = "Runs the whole product on 127.0.0.1; Ctrl-C stops it cleanly.")
final class UpCommand implements Callable<Integer> {
    private static final Duration WATCH_EVERY = Duration.ofMillis(500);

    @Option(
            names = "--port",
            defaultValue = "8080",
            description = "Port of the web client and the API (${DEFAULT-VALUE}); 0: any.")
    private int port;

    @Option(
            names = "--data",
            defaultValue = ".trainer2",
            description = "Folder in which everything lasts (${DEFAULT-VALUE}).")
    private Path data = Path.of(".trainer2");

    @Option(names = "--fresh", description = "Forget what is in the data folder first.")
    private boolean fresh;

    @Option(
            names = "--demo",
            description = "Add the athlete " + DemoSeason.EMAIL + " (password " + DemoSeason.PASSWORD
                    + ") with half a year of made-up training; done again it only adds the days since.")
    private boolean demo;

    @Option(
            names = "--write-back",
            description =
                    "Append to the log again what a damaged disk has cut off and Postgres still has; a start without"
                            + " it refuses and says so.")
    private boolean writeBack;

    @Option(
            names = "--verify-every",
            paramLabel = "HOURS",
            defaultValue = "6",
            description =
                    "Hours between two samples of the views that are compared with the log (${DEFAULT-VALUE}); the"
                            + " first is taken a minute after the start. 0: none.")
    private int verifyEvery;

    @Option(names = "--separate", description = "Run each service in a process of its own.")
    private boolean separate;

    @Option(
            names = "--otel",
            description =
                    "Run each service in a process of its own with the OpenTelemetry agent, which sends spans and logs"
                            + " to OTEL_EXPORTER_OTLP_ENDPOINT (http://127.0.0.1:4318).")
    private boolean otel;

    @Override
    public Integer call() throws Exception {
        long began = System.nanoTime();
        if (port != 0) {
            Ports.requireFree(port);
        }
        Layout layout = Layout.find();
        try (DataFolder folder = DataFolder.open(data, fresh);
                TemporaryFiles files = TemporaryFiles.below(folder)) {
            CountDownLatch told = new CountDownLatch(1);
            CountDownLatch stopped = new CountDownLatch(1);
            Thread hook = new Thread(
                    () -> {
                        told.countDown();
                        awaitQuietly(stopped);
                    },
                    "stop");
            Runtime.getRuntime().addShutdownHook(hook);
            try {
                run(layout, folder, began, told);
            } finally {
                stopped.countDown();
            }
        }
        return 0;
    }

    private void run(Layout layout, DataFolder folder, long began, CountDownLatch told) throws Exception {
        Console console = new Console(System.out);
        if (writeBack) {
            Broker.checkAtNextStart(folder.path().resolve("broker"));
        }
        EmbeddedInfrastructure parts = EmbeddedInfrastructure.start(layout, folder.path(), console);
        EmbeddedStack.Options options = new EmbeddedStack.Options(
                folder.path(),
                folder.masterKey(),
                port == 0 ? Ports.free() : port,
                3,
                processes(),
                Map.of(),
                writeBack);
        try (EmbeddedStack stack = EmbeddedStack.start(parts, layout, options, console)) {
            Files.writeString(folder.path().resolve("prometheus-targets.json"), ScrapeTargets.of(stack));
            Files.writeString(folder.path().resolve("running.properties"), RunningStack.describe(stack));
            if (demo) {
                writeDemo(stack.url());
            }
            System.out.printf(
                    java.util.Locale.ROOT,
                    "%nTrainer2 is ready after %.1f s:  %s%n  API reference   %s/docs%n  topics          --bootstrap %s --registry %s%n  data and logs   %s%n  stop            Ctrl-C%n",
                    (System.nanoTime() - began) / 1e9,
                    stack.url(),
                    stack.url(),
                    stack.parts().bootstrapServers(),
                    stack.parts().registryUrl(),
                    folder.path());
            try (SampleCheck samples = new SampleCheck(new Verification(
                    stack.parts().bootstrapServers(),
                    stack.parts().registryUrl(),
                    stack.parts().jdbcUrlWithLogin()))) {
                if (verifyEvery > 0) {
                    samples.start(SampleCheck.FIRST, Duration.ofHours(verifyEvery));
                }
                superviseUntil(
                        told,
                        new Supervisor(
                                stack.children(layout, options),
                                InstantSource.system(),
                                task -> Thread.ofVirtual().name("start-again").start(task),
                                System.out::println));
            }
            System.out.println("stopping");
        } finally {
            Files.deleteIfExists(folder.path().resolve("running.properties"));
            Files.deleteIfExists(folder.path().resolve("prometheus-targets.json"));
        }
        System.out.println("stopped");
    }

    /** Watches the children until the command is told to stop. */
    private static void superviseUntil(CountDownLatch told, Supervisor supervisor) throws InterruptedException {
        while (!told.await(WATCH_EVERY.toMillis(), TimeUnit.MILLISECONDS)) {
            Optional<String> reason = supervisor.check();
            if (reason.isPresent()) {
                throw new StackException(reason.get());
            }
        }
    }

    private EmbeddedStack.Processes processes() {
        if (otel) {
            return EmbeddedStack.Processes.TRACED;
        }
        return separate ? EmbeddedStack.Processes.OWN : EmbeddedStack.Processes.SHARED;
    }

    private static void writeDemo(String url) {
        DemoSeason.Result season;
        try (Bar bar = new Bar("  demo season", " events")) {
            season = DemoSeason.write(url, Clock.system(ZoneId.systemDefault()), bar);
        }
        System.out.printf(
                "  demo: sign in as %s with %s; %d events since %s, %d of them new%s%n",
                DemoSeason.EMAIL,
                DemoSeason.PASSWORD,
                season.events(),
                season.first(),
                season.added(),
                season.planned() ? ", and a plan" : "; the plan is still being made");
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
