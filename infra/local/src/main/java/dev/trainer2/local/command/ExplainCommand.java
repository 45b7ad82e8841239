package dev.trainer2.local.command;

import dev.trainer2.local.explain.Again;
import dev.trainer2.local.explain.Chain;
import dev.trainer2.local.explain.ChainText;
import dev.trainer2.local.stack.StackException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Why an event is there and what came of it, as its athlete sees it. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = {
            "Prints the chain an event stands in: back to whoever asked, with what the coach knew and how it answered, and "
                    + "forward to what was decided.",
            "",
            "With --again the rules coach is asked once more with the request as it was kept, and its answer compared "
                    + "with the log; that needs brokers, registry, database and the master key of the system. Exit 3 "
                    + "when an answer differs."
        })
final class ExplainCommand implements Callable<Integer> {
    @Mixin
    private RunningStack running = new RunningStack();

    @Mixin
    private Login login = new Login();

    @Parameters(paramLabel = "EVENT", description = "Id of the event.")
    private String eventId = "";

    @Option(names = "--json", description = "The answer of the public API about this event alone, as JSON.")
    private boolean json;

    @Option(names = "--again", description = "Ask the rules coach again and compare.")
    private boolean again;

    @Override
    public Integer call() {
        try (GatewayClient gateway = login.at(running.url())) {
            JsonNode explained = gateway.get("/explain/" + eventId);
            Chain.Link chain = json && !again
                    ? null
                    : Chain.from(eventId, id -> id.equals(eventId) ? explained : gateway.get("/explain/" + id));
            Map<String, Again.Result> results = again && chain != null ? again(chain) : Map.of();
            if (json) {
                System.out.println(JsonMapper.shared().writeValueAsString(withResults(explained, results)));
            } else if (chain != null) {
                Map<String, String> remarks = new LinkedHashMap<>();
                results.forEach((id, result) -> remarks.put(id, result.line()));
                ChainText.of(chain, remarks).forEach(System.out::println);
            }
            return results.values().stream().anyMatch(one -> one.outcome() == Again.Outcome.DIFFERS) ? 3 : 0;
        }
    }

    private Map<String, Again.Result> again(Chain.Link chain) {
        Again coach = new Again(
                running.bootstrap(),
                running.registry(),
                running.jdbc(),
                running.masterKey()
                        .orElseThrow(() -> new StackException(
                                "--again needs the master key of the system: set TRAINER2_MASTER_KEY to it.")));
        Map<String, Again.Result> results = new LinkedHashMap<>();
        for (Chain.Link link : chain.all()) {
            if (link.event().path("type").asString("").equals("CoachReplied")) {
                results.put(link.event().path("eventId").asString(""), coach.compare(link.explanation()));
            }
        }
        return results;
    }

    private static Object withResults(JsonNode explained, Map<String, Again.Result> results) {
        if (results.isEmpty()) {
            return explained;
        }
        Map<String, @Nullable Object> both = new LinkedHashMap<>();
        explained.properties().forEach(field -> both.put(field.getKey(), field.getValue()));
        both.put("again", results);
        return both;
    }
}
