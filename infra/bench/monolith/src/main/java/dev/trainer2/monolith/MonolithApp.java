package dev.trainer2.monolith;

import dev.trainer2.contract.facts.Catalogues;
import dev.trainer2.science.Catalogue;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** One service with JPA and Postgres that takes sets. */
@SpringBootApplication
public class MonolithApp {
    public static void main(String[] args) {
        application().run(args);
    }

    /** The application with its own settings file, ready to run. */
    static SpringApplication application() {
        SpringApplication application = new SpringApplication(MonolithApp.class);
        application.setDefaultProperties(Map.of("spring.config.name", "monolith"));
        return application;
    }

    /** The shipped exercises. */
    @Bean
    Catalogue catalogue() {
        return new Catalogue(
                Catalogues.shipped().stream().map(Catalogues.Row::exercise).toList());
    }
}
