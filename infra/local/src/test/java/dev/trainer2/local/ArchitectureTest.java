package dev.trainer2.local;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

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
        String[] impure = {"org.apache.kafka..", "org.springframework..", "java.util.concurrent.."};
        noClasses()
                .that()
                .resideInAPackage("dev.trainer2.science..")
                .or()
                .haveSimpleNameEndingWith("Fold")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(impure)
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.time\\.Clock|java\\.util\\.Random|java\\.security\\.SecureRandom")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callMethod(java.util.UUID.class, "randomUUID")
                .check(CLASSES);
    }

    @Test
    @DisplayName("the packages of a service form no circle")
    void noCircles() {
        for (String service : new String[] {"streams", "agent", "sink"}) {
            slices().matching("dev.trainer2." + service + ".(*)..")
                    .should()
                    .beFreeOfCycles()
                    .check(CLASSES);
        }
    }
}
