package dev.trainer2.local;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rooms of the house, and which doors there are. */
@DisplayName("The architecture")
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.trainer2");

    @Test
    @DisplayName("001-AC2 services import the contracts and the science, never one another")
    void services() {
        String[] services = {
            "dev.trainer2.gateway..", "dev.trainer2.streams..", "dev.trainer2.agent..", "dev.trainer2.sink.."
        };
        for (String service : services) {
            String[] others = java.util.Arrays.stream(services)
                    .filter(other -> !other.equals(service))
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(service)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others)
                    .check(CLASSES);
            noClasses()
                    .that()
                    .resideInAPackage(service)
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("dev.trainer2.local..")
                    .check(CLASSES);
        }
        noClasses()
                .that(resideInAnyPackage("dev.trainer2.contract..", "dev.trainer2.science.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage(services))
                .check(CLASSES);
    }

    @Test
    @DisplayName("001-AC3 the science and every fold know no Kafka, no Spring, no clock and no randomness")
    void pure() {
        PureCode.RULE.check(CLASSES);
    }

    @ParameterizedTest(name = "001-AC3 {0} is found")
    @ValueSource(
            classes = {
                Impure.Zone.class,
                Impure.Given.class,
                Impure.SystemClock.class,
                Impure.Ids.class,
                Impure.Dice.class,
                Impure.Broker.class
            })
    @DisplayName("001-AC3 a fold that asks for the time, for chance or for a broker is found, whatever it is called")
    void impure(Class<?> fold) {
        JavaClasses classes = new ClassFileImporter().importClasses(fold);
        assertThat(PureCode.rule(DescribedPredicate.alwaysTrue())
                        .evaluate(classes)
                        .hasViolation())
                .isTrue();
    }

    @Test
    @DisplayName("001-AC3 the classes that may ask are those that exist, each for a reason a reader can see")
    void runtimeClasses() {
        assertThat(PureCode.RUNTIME)
                .allSatisfy(name -> assertThat(CLASSES.contain("dev.trainer2.streams." + name))
                        .as(name)
                        .isTrue());
        assertThat(CLASSES.that(PureCode.PURE).stream().map(JavaClass::getSimpleName))
                .contains("AthleteFold", "FatigueFold", "ReviewFold", "PlanDecisions", "Questions", "OneRepMax");
    }

    @Test
    @DisplayName("no query is read as a stream: one that is not closed keeps its connection for ever")
    void noStreamsOfRows() {
        noClasses()
                .should()
                .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
                .check(CLASSES);
    }

    @Test
    @DisplayName("the packages of a service form no circle")
    void noCircles() {
        for (String service : new String[] {"streams", "agent", "sink", "gateway"}) {
            slices().matching("dev.trainer2." + service + ".(*)..")
                    .should()
                    .beFreeOfCycles()
                    .check(CLASSES);
        }
    }

    @Test
    @DisplayName(
            "in the gateway the log lies below the views, these below the push, and this below the frames of clients")
    void gatewayLayers() {
        List<String> order = List.of("log", "views", "push", "realtime");
        for (int low = 0; low < order.size(); low++) {
            for (String high : order.subList(low + 1, order.size())) {
                noClasses()
                        .that()
                        .resideInAPackage("dev.trainer2.gateway." + order.get(low))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("dev.trainer2.gateway." + high)
                        .check(CLASSES);
            }
        }
    }
}
