package dev.trainer2.gateway;

import dev.trainer2.contract.crypto.AthleteKeys;
import dev.trainer2.contract.serde.EventSerdes;
import java.time.Clock;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The service at the edge. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
@ConfigurationPropertiesScan
@EnableScheduling
public class GatewayApp {
    public static void main(String[] args) {
        application().run(args);
    }

    /** The application with its own settings file, ready to run. */
    public static SpringApplication application() {
        SpringApplication application = new SpringApplication(GatewayApp.class);
        application.setDefaultProperties(Map.of("spring.config.name", "gateway"));
        return application;
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    EventSerdes eventSerdes(GatewaySettings settings) {
        return new EventSerdes(settings.registryUrl());
    }

    @Bean
    AthleteKeys athleteKeys(DataSource dataSource, GatewaySettings settings) {
        return new AthleteKeys(dataSource, settings.masterKey());
    }

    @Bean(destroyMethod = "close")
    Admin kafkaAdmin(GatewaySettings settings) {
        return Admin.create(Map.<String, Object>of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                settings.bootstrapServers(),
                AdminClientConfig.CLIENT_ID_CONFIG,
                "gateway-admin",
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                5000,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                10000));
    }
}
