package dev.trainer2.contract.reference;

import dev.trainer2.contract.serde.SchemaHistory;
import dev.trainer2.contract.topics.Topic;
import dev.trainer2.contract.topics.TopicAdmin;
import dev.trainer2.contract.topics.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/**
 * Topics and socket as an <a href="https://www.asyncapi.com/docs/reference/specification/v3.0.0">AsyncAPI 3.0</a>
 * document, made of the topic catalogue, the Avro schemas and {@code socket.yaml}, so that it cannot say something else
 * than they do.
 */
public final class AsyncApi {
    private static final String SOCKET = "realtime";
    private static final String AVRO = "application/vnd.apache.avro+json;version=1.9.0";

    private AsyncApi() {}

    /** The document as data. */
    public static Map<String, Object> document() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("asyncapi", "3.0.0");
        document.put("info", info());
        document.put("defaultContentType", "application/json");
        document.put("servers", servers());
        document.put("channels", channels());
        document.put("operations", operations());
        document.put("components", Map.of("messages", messages()));
        return document;
    }

    /** The document as the text of {@code spec/asyncapi.yaml}. */
    public static String yaml() {
        return "# Made by ./trainer2 schemas from topics.json, the Avro schemas and socket.yaml; do not edit.\n"
                + YAMLMapper.builder()
                        .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
                        .disable(YAMLWriteFeature.SPLIT_LINES)
                        .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
                        .build()
                        .writeValueAsString(document());
    }

    /** Command line form: the file to write as the only argument. */
    public static void main(String[] args) throws IOException {
        Files.writeString(Path.of(args[0]), yaml());
    }

    private static Map<String, Object> info() {
        return ordered(
                "title",
                "Trainer2",
                "version",
                "1.0.0",
                "description",
                "Topics of the log and of the views, and the socket of the gateway. The value of a record is one zero byte,"
                        + " the id of its schema in four bytes, high byte first, and Avro binary; the registry gives the schema"
                        + " of an id at /apis/ccompat/v7/schemas/ids/{id}. Records are written in transactions: read committed."
                        + " Personal text is encrypted under a key of each athlete and is never plain in a topic.");
    }

    private static Map<String, Object> servers() {
        return ordered(
                "gateway",
                ordered(
                        "host",
                        "{host}",
                        "protocol",
                        "ws",
                        "description",
                        "Needs the session cookie with an allowed origin, or the subprotocol trainer2.bearer.<token>.",
                        "variables",
                        Map.of("host", Map.of("default", "127.0.0.1:8080"))),
                "brokers",
                ordered(
                        "host",
                        "{host}",
                        "protocol",
                        "kafka",
                        "description",
                        "./trainer2 up prints the address.",
                        "variables",
                        Map.of("host", Map.of("default", "localhost:9092"))));
    }

    private static Map<String, Object> channels() {
        Map<String, Object> channels = new LinkedHashMap<>();
        Map<String, Object> frames = new LinkedHashMap<>();
        SocketFrames.all().keySet().forEach(type -> frames.put(type, reference("components/messages/" + type)));
        channels.put(
                SOCKET,
                ordered(
                        "address",
                        "/realtime",
                        "description",
                        "One JSON envelope both ways. Every frame of a client is answered by exactly one ack, error or pong.",
                        "servers",
                        List.of(reference("servers/gateway")),
                        "messages",
                        frames));
        for (Topic topic : Topics.all()) {
            channels.put(
                    topic.name(),
                    ordered(
                            "address",
                            topic.name(),
                            "description",
                            topic.about(),
                            "servers",
                            List.of(reference("servers/brokers")),
                            "messages",
                            Map.of("record", reference("components/messages/" + topic.name())),
                            "bindings",
                            Map.of("kafka", binding(topic))));
        }
        return channels;
    }

    private static Map<String, Object> binding(Topic topic) {
        Map<String, Object> settings = new TreeMap<>(TopicAdmin.settings(topic));
        settings.put("cleanup.policy", List.of(topic.cleanup()));
        settings.computeIfPresent("retention.ms", (name, value) -> Long.parseLong((String) value));
        settings.computeIfPresent("max.message.bytes", (name, value) -> Integer.parseInt((String) value));
        return ordered("topic", topic.name(), "topicConfiguration", settings, "bindingVersion", "0.5.0");
    }

    private static Map<String, Object> operations() {
        Map<String, Object> operations = new LinkedHashMap<>();
        SocketFrames.all()
                .forEach((type, frame) -> operations.put(
                        (frame.fromClient() ? "take " : "push ") + type,
                        ordered(
                                "action",
                                frame.fromClient() ? "receive" : "send",
                                "channel",
                                reference("channels/" + SOCKET),
                                "messages",
                                List.of(reference("channels/" + SOCKET + "/messages/" + type)))));
        for (Topic topic : Topics.all()) {
            operations.put(
                    "write " + topic.name(),
                    ordered(
                            "action",
                            "send",
                            "channel",
                            reference("channels/" + topic.name()),
                            "summary",
                            "Written by " + topic.owner() + "."));
        }
        return operations;
    }

    private static Map<String, Object> messages() {
        Map<String, Object> messages = new LinkedHashMap<>();
        SocketFrames.all()
                .forEach((type, frame) ->
                        messages.put(type, ordered("summary", frame.about(), "payload", SocketFrames.schema(type))));
        for (Topic topic : Topics.all()) {
            messages.put(topic.name(), record(topic));
        }
        return messages;
    }

    private static Map<String, Object> record(Topic topic) {
        Map<String, Object> message = ordered(
                "summary",
                topic.about(),
                "contentType",
                topic.record() == null ? "application/octet-stream" : "application/vnd.apache.avro",
                "bindings",
                Map.of("kafka", Map.of("key", ordered("type", "string", "description", topic.key()))));
        if (topic.record() != null) {
            Object schema =
                    JsonMapper.shared().readValue(SchemaHistory.current(topic).toString(), Map.class);
            message.put("payload", ordered("schemaFormat", AVRO, "schema", schema));
        }
        return message;
    }

    private static Map<String, Object> reference(String path) {
        return Map.of("$ref", "#/" + path);
    }

    static Map<String, Object> ordered(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }
}
