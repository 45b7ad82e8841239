package dev.trainer2.agent;

import dev.trainer2.agent.coach.Coach;
import dev.trainer2.agent.model.FallbackCoach;
import dev.trainer2.agent.model.ModelCoach;
import dev.trainer2.agent.provider.ModelClient;
import dev.trainer2.agent.provider.ModelSettings;
import dev.trainer2.agent.rules.RulesCoach;
import dev.trainer2.agent.understand.Understander;
import dev.trainer2.contract.crypto.AthleteKeys;
import dev.trainer2.contract.serde.EventSerdes;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;

/** The service that answers. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class WorkerApp {
    public static void main(String[] args) {
        application().run(args);
    }

    /** The application with its own settings file, ready to run. */
    public static SpringApplication application() {
        SpringApplication application = new SpringApplication(WorkerApp.class);
        application.setDefaultProperties(Map.of("spring.config.name", "agent-worker"));
        return application;
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** The rules alone, or behind a model where one is set. */
    @Bean
    Coach coach(ModelSettings settings, Clock clock, MeterRegistry meters, ObjectProvider<ModelClient> client) {
        Coach rules = new RulesCoach();
        Gauge.builder("trainer.coach.model", () -> 1)
                .description("Which model answers before the rules; none where none is configured")
                .tag("provider", settings.provider().name().toLowerCase(Locale.ROOT))
                .tag("model", settings.model())
                .register(meters);
        Thread.ofPlatform().daemon().name("learning-examples").start(Understander::learn);
        return settings.provider() == ModelSettings.Provider.NONE
                ? rules
                : new FallbackCoach(new ModelCoach(settings, client.getObject(), clock), rules, meters);
    }

    @Bean
    @Lazy
    ModelClient modelClient(ModelSettings settings, MeterRegistry meters) {
        return new ModelClient(settings, meters);
    }

    @Bean
    EventSerdes eventSerdes(WorkerSettings settings) {
        return new EventSerdes(settings.registryUrl());
    }

    @Bean
    AthleteKeys athleteKeys(DataSource dataSource, WorkerSettings settings) {
        return new AthleteKeys(dataSource, settings.masterKey());
    }
}
