package dev.trainer2.gateway.reference;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import dev.trainer2.contract.reference.SocketFrames;
import dev.trainer2.contract.serde.SchemaHistory;
import dev.trainer2.contract.topics.Topic;
import dev.trainer2.contract.topics.Topics;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.avro.Schema;
import tools.jackson.databind.json.JsonMapper;

/** The reference as a page without scripts: every topic with its fields, every frame with its schema. */
final class ReferencePage {
    private static final String STYLE = "body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;"
            + "padding:0 1rem;color:#15181c;background:#fff}table{border-collapse:collapse;width:100%}"
            + "th,td{text-align:left;vertical-align:top;padding:.25rem .75rem .25rem 0;border-bottom:1px solid #d5d5d0}"
            + "code,pre{font:14px/1.4 ui-monospace,monospace}pre{overflow:auto}summary{cursor:pointer;padding:.5rem 0}"
            + "@media(prefers-color-scheme:dark){body{color:#eee;background:#15181c}a{color:#8ab4f8}}";

    private ReferencePage() {}

    /** The whole page. */
    static String html() {
        StringBuilder html = new StringBuilder("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width\"><title>Topics and socket · Trainer2</title><style>"
                + STYLE + "</style></head><body><main><h1>Topics and socket</h1><p>The same as a document: "
                + "<a href=\"/asyncapi\">AsyncAPI</a>. The calls: <a href=\"/docs\">OpenAPI</a>.</p>");
        html.append("<h2>Topics</h2>");
        Topics.all().forEach(topic -> html.append(topic(topic)));
        html.append("<h2>Socket</h2><p><code>/realtime</code>, one JSON envelope both ways.</p>");
        SocketFrames.all().forEach((type, frame) -> html.append(frame(type, frame)));
        return html.append("</main></body></html>").toString();
    }

    private static String topic(Topic topic) {
        String kept = topic.retentionDays() < 0 ? "for ever" : topic.retentionDays() + " days";
        return "<section><h3 id=\"" + htmlEscape(topic.name()) + "\">" + htmlEscape(topic.name()) + "</h3><p>"
                + htmlEscape(topic.about()) + ".</p><p>Key: " + htmlEscape(topic.key()) + ". Written by "
                + htmlEscape(topic.owner()) + ". Cleanup: " + htmlEscape(topic.cleanup()) + ", kept " + kept + ".</p>"
                + (topic.record() == null ? "" : schemas(topic)) + "</section>";
    }

    private static String schemas(Topic topic) {
        Schema schema = SchemaHistory.current(topic);
        return "<details><summary>Fields of <code>" + htmlEscape(schema.getName()) + "</code>, version "
                + SchemaHistory.latestVersion(topic) + ", " + htmlEscape(topic.compatibility() + "") + "</summary>"
                + fields(schema, new TreeSet<>()) + "</details>";
    }

    private static String fields(Schema schema, Set<String> shown) {
        StringBuilder html = new StringBuilder(
                "<table><tr><th scope=\"col\">Field<th scope=\"col\">Type" + "<th scope=\"col\">What it means</tr>");
        for (Schema.Field field : schema.getFields()) {
            html.append("<tr><td><code>")
                    .append(htmlEscape(field.name()))
                    .append("</code><td>")
                    .append(htmlEscape(named(field.schema())))
                    .append("<td>")
                    .append(htmlEscape(field.doc() == null ? "" : field.doc()))
                    .append("</tr>");
        }
        html.append("</table>");
        for (Schema.Field field : schema.getFields()) {
            for (Schema record : records(field.schema())) {
                if (shown.add(record.getFullName())) {
                    html.append("<h4>")
                            .append(htmlEscape(record.getName()))
                            .append("</h4>")
                            .append(fields(record, shown));
                }
            }
        }
        return html.toString();
    }

    private static String named(Schema schema) {
        return switch (schema.getType()) {
            case UNION ->
                String.join(
                        " or ",
                        schema.getTypes().stream().map(ReferencePage::named).toList());
            case ARRAY -> "list of " + named(schema.getElementType());
            case MAP -> "map of " + named(schema.getValueType());
            case ENUM -> String.join(", ", schema.getEnumSymbols());
            default -> schema.getName();
        };
    }

    private static List<Schema> records(Schema schema) {
        return switch (schema.getType()) {
            case RECORD -> List.of(schema);
            case UNION ->
                schema.getTypes().stream()
                        .flatMap(branch -> records(branch).stream())
                        .toList();
            case ARRAY -> records(schema.getElementType());
            case MAP -> records(schema.getValueType());
            default -> List.of();
        };
    }

    private static String frame(String type, SocketFrames.Frame frame) {
        Map<String, Object> schema = SocketFrames.schema(type);
        return "<section><h3>" + htmlEscape(type) + "</h3><p>" + (frame.fromClient() ? "From the client. " : "")
                + htmlEscape(frame.about()) + "</p><details><summary>Schema</summary><pre>"
                + htmlEscape(
                        JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(schema))
                + "</pre></details></section>";
    }
}
