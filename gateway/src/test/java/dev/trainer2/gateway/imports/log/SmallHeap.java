package dev.trainer2.gateway.imports.log;

import dev.trainer2.science.Unit;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** Reads and plans an import in a process of its own, whose heap the test chooses. */
final class SmallHeap {
    private SmallHeap() {}

    /** Prints how many events the file of the first argument makes, or the code of its refusal. */
    public static void main(String[] arguments) {
        ImportRequest request =
                new ImportRequest(LogFile.of(Path.of(arguments[0])), null, null, null, Fixtures.ZURICH, Unit.KG);
        try {
            ImportedLog log = LogImporter.read(request, Fixtures.NOW);
            ImportPlan plan = ImportPlanner.plan(
                    log,
                    new StandingLog().finished(),
                    UnaryOperator.identity(),
                    new ImportOptions(false, false, Fixtures.NOW));
            System.out.println(plan.events().size());
        } catch (ImportRejected rejected) {
            System.out.println(rejected.code());
        }
    }
}
