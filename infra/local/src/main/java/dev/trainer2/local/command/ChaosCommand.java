package dev.trainer2.local.command;

import dev.trainer2.local.chaos.ChaosDriver;
import dev.trainer2.local.chaos.ChaosPlan;
import dev.trainer2.local.chaos.ChaosReport;
import dev.trainer2.local.chaos.ChaosStack;
import dev.trainer2.local.chaos.ChaosTarget;
import dev.trainer2.local.chaos.CommandedTarget;
import dev.trainer2.local.stack.DataFolder;
import dev.trainer2.local.stack.Layout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows that nothing is lost, doubled or displaced while services and broker are killed. */
@Command(
        name = "chaos",
        mixinStandardHelpOptions = true,
        description = "Athletes train while services and broker are killed with SIGKILL; exit 0 when log, state topic "
                + "and Postgres hold exactly what was acknowledged, 3 when not.")
final class ChaosCommand implements Callable<Integer> {
    @Option(names = "--athletes", defaultValue = "20", description = "Athletes at once (${DEFAULT-VALUE}).")
    private int athletes;

    @Option(names = "--events", defaultValue = "500", description = "Events of each athlete (${DEFAULT-VALUE}).")
    private int events;

    @Option(
            names = "--rounds",
            defaultValue = "3",
            description = "How often each service and the broker is killed (${DEFAULT-VALUE}).")
    private int rounds;

    @Option(
            names = "--data",
            description = "Folder of the run, which is kept (default: a temporary one, removed when all is well).")
    private @Nullable Path data;

    @ArgGroup(exclusive = false, heading = "A system that runs already, instead of one of its own:%n")
    private @Nullable Running running;

    private static final class Running {
        @Option(names = "--url", required = true, description = "Address of the gateway.")
        private String url = "";

        @Option(names = "--bootstrap", required = true, description = "Kafka brokers.")
        private String bootstrap = "";

        @Option(names = "--registry", required = true, description = "Address of the schema registry.")
        private String registry = "";

        @Option(names = "--jdbc", required = true, description = "JDBC address of Postgres, with user and password.")
        private String jdbc = "";

        @Option(
                names = "--kill",
                required = true,
                paramLabel = "NAME=COMMAND",
                description = "What kills a part and starts it again; ends when it is up.")
        private Map<String, String> kills = new LinkedHashMap<>();

        private ChaosTarget target() {
            return new CommandedTarget(url, bootstrap, registry, jdbc, kills);
        }
    }

    @Override
    public Integer call() throws Exception {
        if (running != null) {
            ChaosPlan plan = new ChaosPlan(athletes, events, rounds, ChaosPlan.USUAL_RATE);
            return attack(running.target(), plan) ? 0 : 3;
        }
        Layout layout = Layout.find();
        ChaosPlan plan = new ChaosPlan(athletes, events, rounds, ChaosPlan.USUAL_RATE);
        Path path = data == null ? Files.createTempDirectory("trainer2-chaos-") : data;
        boolean clean;
        try (DataFolder folder = DataFolder.open(path, false)) {
            clean = run(layout, folder, plan);
        }
        if (clean && data == null) {
            remove(path);
        } else {
            System.out.println("data and logs: " + path.toAbsolutePath().normalize());
        }
        return clean ? 0 : 3;
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }

    private static boolean run(Layout layout, DataFolder folder, ChaosPlan plan) throws Exception {
        try (ChaosStack stack = ChaosStack.start(layout, folder.path(), folder.masterKey(), new Console(System.out))) {
            // told to stop, it stops what it started; closing twice does no harm
            Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop"));
            return attack(stack, plan);
        }
    }

    private static boolean attack(ChaosTarget target, ChaosPlan plan) throws InterruptedException {
        ChaosReport report = new ChaosDriver(target, plan, System.out::println).run();
        System.out.print(report.table());
        return report.clean();
    }
}
