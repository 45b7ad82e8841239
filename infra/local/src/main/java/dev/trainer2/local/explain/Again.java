package dev.trainer2.local.explain;

import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.coach.Proposal;
import dev.trainer2.agent.rules.RulesCoach;
import dev.trainer2.agent.work.ExerciseCatalogue;
import dev.trainer2.agent.work.ProposalEvents;
import dev.trainer2.agent.work.Questions;
import dev.trainer2.contract.codec.AvroValues;
import dev.trainer2.contract.crypto.AthleteKey;
import dev.trainer2.contract.crypto.AthleteKeys;
import dev.trainer2.contract.kafka.EventHeaders;
import dev.trainer2.contract.topics.Topics;
import dev.trainer2.events.CoachingRequest;
import dev.trainer2.local.verify.CommittedTopic;
import dev.trainer2.local.verify.RecordDecoder;
import dev.trainer2.local.verify.SealedJson;
import dev.trainer2.science.Catalogue;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks the rules coach again what it was asked then, with the request as its topic still has it, and compares what it says
 * and proposes with what the log has. The rules are a function of the request and the catalogue, so that a difference means
 * that one of them, or the rules, changed.
 */
public final class Again {
    /** A request leaves this long before its answer, at most; an older one is looked for in the whole topic. */
    private static final Duration BEFORE = Duration.ofMinutes(10);

    private final String bootstrap;
    private final RecordDecoder decoder;
    private final AthleteKeys keys;
    private final Catalogue catalogue;

    /**
     * @param registry base address of the schema registry, without a path
     * @param jdbc JDBC address of the product's database, with user
     * @param masterKey opens the keys of the athletes
     */
    public Again(String bootstrap, String registry, String jdbc, String masterKey) {
        DriverManagerDataSource database = new DriverManagerDataSource(jdbc);
        this.bootstrap = bootstrap;
        this.decoder = new RecordDecoder(registry);
        this.keys = new AthleteKeys(database, masterKey);
        this.catalogue = new ExerciseCatalogue(JdbcClient.create(database), Clock.systemUTC()).current();
    }

    /** How a second answer compares. */
    public enum Outcome {
        /** The same to the letter. */
        IDENTICAL,
        /** Something in it is not the same. */
        DIFFERS,
        /** There is nothing to compare with: a model answered, or nobody did. */
        NOT_BY_RULES,
        /** The request is older than its topic keeps. */
        GONE
    }

    /** @param detail in words */
    public record Result(Outcome outcome, String detail) {
        /** The result as a line. */
        public String line() {
            return "again: " + detail;
        }
    }

    /** @param reply explanation of a {@code CoachReplied} */
    public Result compare(JsonNode reply) {
        JsonNode payload = reply.path("event").path("payload");
        JsonNode coach = reply.path("coach");
        if (!payload.path("outcome").asString("").equals("ANSWERED")) {
            return new Result(Outcome.NOT_BY_RULES, "nothing to compare, there was no answer");
        }
        if (!payload.path("coach").asString("").equals("rules")) {
            return new Result(
                    Outcome.NOT_BY_RULES,
                    "not comparable, the model " + coach.path("model").asString("") + " answered");
        }
        Instant answeredAt =
                Instant.parse(reply.path("event").path("occurredAt").asString(""));
        String requestId = payload.path("requestId").asString("");
        Optional<CoachingRequest> request =
                find(requestId, answeredAt.minus(BEFORE)).or(() -> find(requestId, Instant.EPOCH));
        if (request.isEmpty()) {
            return new Result(Outcome.GONE, "not possible, the request is older than its topic keeps");
        }
        Optional<AthleteKey> key = keys.find(request.get().getUserId());
        return key.isEmpty()
                ? new Result(Outcome.GONE, "not possible, the athlete's key is gone")
                : compare(reply, request.get(), key.get(), answeredAt);
    }

    private Result compare(JsonNode reply, CoachingRequest request, AthleteKey key, Instant answeredAt) {
        Answer answer = new RulesCoach().answer(Questions.of(request, key, catalogue), text -> {});
        List<String> differences = new ArrayList<>();
        String said = reply.path("event").path("payload").path("text").asString("");
        // in the place of a model, the rules' words follow a sentence about why
        boolean inPlaceOfModel = reply.path("coach").hasNonNull("fallback");
        if (!(inPlaceOfModel ? said.endsWith("\n\n" + answer.text()) : said.equals(answer.text()))) {
            differences.add("the text");
        }
        if (answeredAt.isBefore(request.getDeadline())) { // what comes later is not proposed any more
            proposals(reply, request.getRequestId(), answer, key, differences);
        }
        return differences.isEmpty()
                ? new Result(Outcome.IDENTICAL, "identical")
                : new Result(Outcome.DIFFERS, "differs in " + String.join(", ", differences) + why(request));
    }

    private static void proposals(
            JsonNode reply, String requestId, Answer answer, AthleteKey key, List<String> differences) {
        List<JsonNode> logged = new ArrayList<>();
        for (JsonNode effect : reply.path("effects")) {
            String type = effect.path("type").asString("");
            if ((type.equals("PlanProposed") || type.equals("DiffProposed"))
                    && effect.path("payload").path("requestId").asString("").equals(requestId)) {
                logged.add(effect.path("payload"));
            }
        }
        if (logged.size() != answer.proposals().size()) {
            differences.add("the number of proposals: " + logged.size() + " then, "
                    + answer.proposals().size() + " now");
            return;
        }
        for (int place = 0; place < logged.size(); place++) {
            Proposal proposal = answer.proposals().get(place);
            JsonNode now = JsonMapper.shared()
                    .readTree(JsonMapper.shared()
                            .writeValueAsString(AvroValues.toPlain(
                                    (org.apache.avro.generic.IndexedRecord)
                                            ProposalEvents.of(requestId, proposal, key::encrypt),
                                    key)));
            for (String field : SealedJson.differing(logged.get(place), now)) {
                differences.add("the " + field + " of proposal " + (place + 1));
            }
        }
    }

    /** The latest review tells which catalogue there was. */
    private String why(CoachingRequest request) {
        if (request.getReviews().isEmpty()) {
            return " (the catalogue or the rules changed)";
        }
        return request.getReviews().getFirst().getCatalogVersion().equals(catalogue.version())
                ? " (the rules changed, the catalogue did not)"
                : " (catalogue changed)";
    }

    private Optional<CoachingRequest> find(String requestId, Instant from) {
        AtomicReference<CoachingRequest> found = new AtomicReference<>();
        CommittedTopic.read(bootstrap, Topics.COACHING_REQUESTS, from, record -> {
            // every record is named by its request, so that others need not be opened
            if (found.get() == null
                    && EventHeaders.read(record.headers(), EventHeaders.ID)
                            .filter(requestId::equals)
                            .isPresent()
                    && decoder.decode(record.topic(), record.value()) instanceof CoachingRequest request
                    && request.getRequestId().equals(requestId)) {
                found.set(request);
            }
        });
        return Optional.ofNullable(found.get());
    }
}
