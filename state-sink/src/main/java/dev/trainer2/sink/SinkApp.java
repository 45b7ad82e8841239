package dev.trainer2.sink;

import dev.trainer2.contract.serde.EventSerdes;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** The service between topics and Postgres. */
@SpringBootApplication(exclude = KafkaAutoConfiguration.class)
@ConfigurationPropertiesScan
public class SinkApp {
    public static void main(String[] args) {
        application().run(args);
    }

    /** The application with its own settings file, ready to run. */
    public static SpringApplication application() {
        SpringApplication application = new SpringApplication(SinkApp.class);
        application.setDefaultProperties(Map.of("spring.config.name", "state-sink"));
        return application;
    }

    @Bean
    EventSerdes eventSerdes(SinkSettings settings) {
        return new EventSerdes(settings.registryUrl());
    }

    /** Writes captured changes and dead letters; acknowledged by the brokers in sync before anything is committed. */
    @Bean(destroyMethod = "close")
    Producer<byte[], byte[]> producer(SinkSettings settings) {
        return new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        settings.bootstrapServers(),
                        ProducerConfig.CLIENT_ID_CONFIG,
                        "state-sink",
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                        true),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }
}
