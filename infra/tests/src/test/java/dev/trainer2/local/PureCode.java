package dev.trainer2.local;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/**
 * What must give the same values for the same events: the science, and all of the stream processors that is not named as
 * a part of their runtime. A new class is a fold until it is added to that list.
 */
final class PureCode {
    private static final String STREAMS = "dev.trainer2.streams.";

    /** The classes of the stream processors that wire, store, read topics or look at a clock. */
    static final Set<String> RUNTIME = Set.of(
            "BoundedRocks",
            "DeadLetterHandler",
            "StoreSizes",
            "StreamsApp",
            "StreamsSettings",
            "TopicFollower",
            "TopologyMeters",
            "TopologyRunner",
            "ViewTopologies",
            "catalogue.CatalogueFollower",
            "athlete.Athlete",
            "athlete.AthleteMemory",
            "athlete.AthletePlans",
            "athlete.AthleteProcessor",
            "athlete.AthleteTopology",
            "athlete.AthleteViews",
            "athlete.Athletes",
            "athlete.CoachQueue",
            "athlete.DayRows",
            "athlete.Deadlines",
            "athlete.DueViews",
            "athlete.Emission",
            "athlete.FingerprintedRows",
            "athlete.FoldAge",
            "athlete.LogLag",
            "athlete.Outbox",
            "athlete.EventBudget",
            "athlete.Pauses",
            "athlete.RowStore",
            "athlete.WaitingEvents",
            "athlete.WeekRows",
            "coaching.CoachingRequests",
            "coaching.Missed",
            "coaching.OpenRequests",
            "coaching.RequestContext",
            "log.LoggedEvent",
            "log.TrainingDays",
            "plan.OpenedStates",
            "plan.PlanDesk",
            "stores.CheckedIterator",
            "stores.CheckedStore",
            "versions.ViewVersions");

    static final DescribedPredicate<JavaClass> PURE = DescribedPredicate.describe(
            "are the science or a fold",
            one -> resideInAnyPackage("dev.trainer2.science..").test(one)
                    || resideInAnyPackage("dev.trainer2.streams..").test(one) && !isRuntime(one));

    private static final DescribedPredicate<JavaCall<?>> ASKS_THE_TIME = DescribedPredicate.describe(
            "ask for the time or for chance",
            call -> call.getTargetOwner().getPackageName().equals("java.time")
                            && call.getName().equals("now")
                    || call.getTargetOwner().isEquivalentTo(System.class)
                            && Set.of("currentTimeMillis", "nanoTime").contains(call.getName())
                    || call.getTargetOwner().isEquivalentTo(Math.class)
                            && call.getName().equals("random")
                    || call.getTargetOwner().isEquivalentTo(java.util.UUID.class)
                            && call.getName().equals("randomUUID"));

    static final ArchRule RULE = rule(PURE);

    private PureCode() {}

    static ArchRule rule(DescribedPredicate<? super JavaClass> which) {
        return noClasses()
                .that(which)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.apache.kafka..", "org.springframework..", "java.util.concurrent..", "java.util.random..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.time\\.(Clock|InstantSource)|java\\.util\\.(Random|SplittableRandom|Date|Calendar)|java\\.security\\.SecureRandom")
                .orShould()
                .callCodeUnitWhere(ASKS_THE_TIME);
    }

    /** Nested classes belong to the class around them. */
    private static boolean isRuntime(JavaClass one) {
        String name = one.getName();
        int nested = name.indexOf('$');
        String outer = nested < 0 ? name : name.substring(0, nested);
        return outer.startsWith(STREAMS) && RUNTIME.contains(outer.substring(STREAMS.length()));
    }
}
