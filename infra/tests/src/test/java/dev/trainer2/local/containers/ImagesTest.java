package dev.trainer2.local.containers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The Dockerfile")
class ImagesTest {
    private static String read(String image) throws IOException {
        return Files.readString(Compose.file("infra/containers/" + image + "/Dockerfile"));
    }

    @ParameterizedTest(
            name = "018-AC4 {0}: base image by argument, a user of fixed number who is not root, a health check")
    @ValueSource(strings = {"service", "broker", "registry", "postgres", "proxy"})
    void rules(String image) throws IOException {
        List<String> lines = read(image).lines().map(String::strip).toList();
        assertThat(lines).anyMatch(line -> line.matches("ARG (JDK|DEBIAN)_IMAGE=\\S+:\\S+"));
        assertThat(lines.stream().filter(line -> line.startsWith("FROM ")))
                .allMatch(line -> line.matches("FROM \\$\\{(JDK|DEBIAN)_IMAGE}( AS \\w+)?"));
        String user = lines.stream()
                .filter(line -> line.startsWith("USER "))
                .reduce((first, last) -> last)
                .orElseThrow();
        assertThat(user).isEqualTo("USER 10001:10001");
        assertThat(lines.subList(lines.indexOf(user), lines.size()))
                .noneMatch(line -> line.startsWith("RUN ") || line.startsWith("COPY "))
                .anyMatch(line -> line.startsWith("HEALTHCHECK "))
                .anyMatch(line -> line.startsWith("ENTRYPOINT ["));
    }

    @ParameterizedTest(
            name = "018-AC4 {0}: nothing is fetched but packages of the distribution, and no address is named")
    @ValueSource(strings = {"jdk", "service", "broker", "registry", "postgres", "proxy"})
    void nothingFetched(String image) throws IOException {
        assertThat(read(image)).doesNotContainPattern("(?m)^ADD |curl |wget |https?://");
    }

    @Test
    @DisplayName(
            "018-AC4 service: layers from libraries to the service, and an AOT cache made in the build and used at the start")
    void layers() throws IOException {
        String service = read("service");
        assertThat(service)
                .contains("extract --layers")
                .containsSubsequence(
                        "extracted/dependencies/",
                        "extracted/spring-boot-loader/",
                        "extracted/snapshot-dependencies/",
                        "extracted/application/",
                        "-XX:AOTCacheOutput=app.aot");
        String start = Files.readString(Compose.file("infra/containers/service/start.sh"));
        assertThat(start).contains("-XX:AOTCache=/app/app.aot");
        // the cache holds for the options it was made with
        assertThat(start).contains("@/app/jvm.options");
        assertThat(service).contains("@jvm.options");
    }

    @Test
    @DisplayName("018-AC4 scripts end at the first fault and can be run")
    void scripts() throws IOException {
        try (Stream<Path> files = Files.walk(Compose.file("infra/containers"))) {
            List<Path> scripts =
                    files.filter(path -> path.toString().endsWith(".sh")).toList();
            assertThat(scripts).hasSizeGreaterThan(5).allSatisfy(script -> {
                assertThat(Files.isExecutable(script)).as(script.toString()).isTrue();
                assertThat(Files.readString(script)).matches("(?s)#!/bin/(sh|bash)\n.*(set -eu|exec pg_isready).*");
            });
        }
    }
}
