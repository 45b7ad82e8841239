package dev.trainer2.streams;

import dev.trainer2.contract.crypto.AthleteKeys;
import dev.trainer2.contract.serde.EventSerdes;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** The service that runs the topologies, each under an application id of its own. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class StreamsApp {
    public static void main(String[] args) {
        application().run(args);
    }

    /** The application with its own settings file, ready to run. */
    public static SpringApplication application() {
        SpringApplication application = new SpringApplication(StreamsApp.class);
        application.setDefaultProperties(Map.of("spring.config.name", "stream-processors"));
        return application;
    }

    @Bean
    EventSerdes eventSerdes(StreamsSettings settings) {
        return new EventSerdes(settings.registryUrl());
    }

    @Bean
    AthleteKeys athleteKeys(DataSource dataSource, StreamsSettings settings) {
        return new AthleteKeys(dataSource, settings.masterKey());
    }

    @Bean
    ViewTopologies topologies(StreamsSettings settings, EventSerdes serdes, AthleteKeys keys, MeterRegistry meters) {
        return new ViewTopologies(settings, serdes, keys::find, meters);
    }
}
