package dev.trainer2.bench;

import dev.trainer2.bench.append.AppendBenchmark;
import dev.trainer2.bench.cost.Costs;
import dev.trainer2.bench.measure.Benchmark;
import dev.trainer2.bench.measure.Contestant;
import dev.trainer2.bench.measure.Interleaving;
import dev.trainer2.bench.measure.Probe;
import dev.trainer2.bench.paint.PaintBenchmark;
import dev.trainer2.bench.profile.FlameGraph;
import dev.trainer2.bench.profile.Hottest;
import dev.trainer2.bench.profile.Recorder;
import dev.trainer2.bench.push.Athletes;
import dev.trainer2.bench.push.Http;
import dev.trainer2.bench.push.PushBenchmark;
import dev.trainer2.bench.rebuild.RebuildBenchmark;
import dev.trainer2.bench.report.Machine;
import dev.trainer2.bench.report.Report;
import dev.trainer2.bench.report.Versions;
import dev.trainer2.bench.sink.SinkBenchmark;
import dev.trainer2.bench.stack.Observed;
import dev.trainer2.bench.stack.OwnStack;
import dev.trainer2.bench.stack.Ownership;
import dev.trainer2.bench.stack.Parts;
import dev.trainer2.bench.stack.Safety;
import dev.trainer2.bench.stack.Setting;
import dev.trainer2.local.stack.Layout;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** One run: a system, its checks, the benchmarks on it one after the other. */
final class BenchRun {
    private static final int LINES = 8;

    private final BenchOptions options;
    private final Consumer<String> told;
    private final List<Setting> settings = new ArrayList<>();
    private final List<Report.Result> results = new ArrayList<>();
    private final Map<String, String> versions = new LinkedHashMap<>();

    BenchRun(BenchOptions options, Consumer<String> told) {
        this.options = options;
        this.told = told;
    }

    /** Runs benchmarks of these names. */
    Report run(List<String> names) throws Exception {
        Machine machine = Machine.here();
        String at = Instant.now().toString();
        if (options.oneSystem || names.stream().anyMatch(name -> !name.equals("sink"))) {
            try (OwnStack stack = start(options.oneSystem);
                    Parts parts = new Parts(stack.addresses())) {
                check(stack, parts);
                shared(stack, parts, names);
            }
        }
        if (names.contains("sink") && !options.oneSystem) {
            // the sink can only be measured alone where it can be stopped alone
            try (OwnStack stack = start(true);
                    Parts parts = new Parts(stack.addresses())) {
                check(stack, parts);
                sink(stack, parts);
            }
        }
        return new Report(at, machine, versions, settings, results);
    }

    private OwnStack start(boolean separate) {
        told.accept("starting ./trainer2 up" + (separate ? " --separate" : "") + " on a folder of its own");
        return OwnStack.start(options.in, separate);
    }

    private void check(OwnStack stack, Parts parts) {
        Ownership.ask(parts).requireOf(stack.data());
        List<Setting> found = Safety.require(Observed.of(parts, stack.data()));
        found.forEach(setting -> told.accept("checked  " + setting));
        found.stream().filter(setting -> !settings.contains(setting)).forEach(settings::add);
        versions.putAll(
                Versions.of(parts.sql("show server_version"), Layout.find().root()));
    }

    private void shared(OwnStack stack, Parts parts, List<String> names) throws Exception {
        try (Http http = new Http(stack.addresses().url())) {
            Athletes athletes = new Athletes(http, told);
            if (names.contains("push")) {
                PushBenchmark.Load load = new PushBenchmark.Load(
                        options.athletes,
                        options.rate,
                        Duration.ofSeconds(options.warmUp),
                        Duration.ofSeconds(options.seconds));
                measure(new PushBenchmark(stack, parts, http, athletes, load));
            }
            if (names.contains("append")) {
                measure(new AppendBenchmark(stack, parts, http, athletes, options.appendEvents));
            }
            if (names.contains("rebuild")) {
                measure(new RebuildBenchmark(stack, parts, options.events));
            }
            if (names.contains("paint")) {
                try (PaintBenchmark paint = new PaintBenchmark(
                        stack.addresses().url(), options.years, options.paintSets, options.slowdown, options.to)) {
                    measure(paint);
                }
            }
            try (Costs costs = new Costs(stack, parts, http, athletes, options.costs())) {
                measure(costs.onTheSystem(), names);
                if (names.contains("sink") && options.oneSystem) {
                    sink(stack, parts); // there is no sink after it, until the system is started again
                }
                measure(Map.of("start", costs::start), names);
            }
        }
    }

    private void sink(OwnStack stack, Parts parts) throws Exception {
        try (SinkBenchmark sink = new SinkBenchmark(stack, parts, options.sinkEvents)) {
            measure(sink);
        }
    }

    /** Measures those of these names, each made when its turn has come. */
    private void measure(Map<String, Supplier<Benchmark>> some, List<String> names) throws Exception {
        for (Map.Entry<String, Supplier<Benchmark>> one : some.entrySet()) {
            if (names.contains(one.getKey())) {
                measure(one.getValue().get());
            }
        }
    }

    private void measure(Benchmark benchmark) throws Exception {
        told.accept(benchmark.name() + ": " + benchmark.about());
        benchmark.prepare();
        Recorder recorder = new Recorder(options.to.resolve(benchmark.name() + ".jfr"));
        Files.deleteIfExists(recorder.file());
        Map<Contestant, List<Map<String, Double>>> figures = new Interleaving(
                        benchmark.contestants(), options.repeats, told)
                .run(options.profile ? recorder : Probe.NONE);
        List<String> hottest = List.of();
        if (recorder.hasRecorded()) {
            hottest = Hottest.of(recorder.file(), LINES);
            FlameGraph.write(
                    recorder.file(),
                    options.to.resolve(benchmark.name() + "-flame.html"),
                    "trainer2 bench " + benchmark.name());
        }
        Report.Result result = Report.result(benchmark, figures, hottest);
        result.goals()
                .forEach(goal -> told.accept(String.format(
                        java.util.Locale.ROOT,
                        "%s %s: %.2f, %s",
                        goal.metric(),
                        goal.goal(),
                        goal.ratio(),
                        goal.met() ? "met" : "missed")));
        results.add(result);
    }
}
