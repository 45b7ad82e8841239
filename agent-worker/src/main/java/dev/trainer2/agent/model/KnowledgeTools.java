package dev.trainer2.agent.model;

import dev.trainer2.agent.cards.Card;
import dev.trainer2.agent.cards.Cards;
import dev.trainer2.agent.coach.Question;
import dev.trainer2.agent.model.Arguments.Unusable;
import dev.trainer2.agent.rules.Looked;
import dev.trainer2.science.CatalogExercise;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The tools for ranges of days, their comparison, and what is known beyond the log. */
final class KnowledgeTools {
    private final Question question;

    KnowledgeTools(Question question) {
        this.question = question;
    }

    /** What was done in some days, and beside it in others where they are given. */
    ToolResult range(JsonNode arguments) throws Unusable {
        Optional<Looked.Range> one = range(arguments, "from", "to");
        if (one.isEmpty()) {
            return ToolResult.error("NOT_FOUND", "this athlete has no such exercise in the log");
        }
        View view = new View().with("range", shown(one.get()));
        if (arguments.has("compareFrom")) {
            Looked.Range other = range(arguments, "compareFrom", "compareTo").orElse(one.get());
            view.with("comparedWith", shown(other));
            if (other.tonnageKg() > 0) {
                view.with("changePercent", 100 * (one.get().tonnageKg() - other.tonnageKg()) / other.tonnageKg());
            }
        }
        return ToolResult.of(view.map());
    }

    private Optional<Looked.Range> range(JsonNode arguments, String first, String last) throws Unusable {
        LocalDate from = day(arguments, first);
        LocalDate to = day(arguments, last);
        if (to.isBefore(from)) {
            throw new Unusable("INVALID_ARGUMENT", last + " must not be before " + first);
        }
        if (!arguments.has("exercise")) {
            return Optional.of(Looked.range(question, from, to));
        }
        String name = Arguments.text(arguments, "exercise");
        Optional<CatalogExercise> known = question.rules()
                .catalogue()
                .byId(name)
                .or(() -> question.rules().catalogue().find(null, name));
        return Looked.range(
                question,
                from,
                to,
                known.map(CatalogExercise::name).orElse(name),
                known.map(CatalogExercise::id).orElse(null));
    }

    private static LocalDate day(JsonNode arguments, String field) throws Unusable {
        try {
            return LocalDate.parse(Arguments.text(arguments, field));
        } catch (DateTimeException e) {
            throw new Unusable("INVALID_ARGUMENT", field + " must be a date such as 2025-11-03");
        }
    }

    private static Map<String, Object> shown(Looked.Range range) {
        return new View()
                .with("from", range.from().toString())
                .with("to", range.to().toString())
                .with("sessions", range.sessions())
                .with("workSets", range.workSets())
                .with("tonnageKg", range.tonnageKg())
                .with(
                        "knownSince",
                        range.knownSince() == null ? null : range.knownSince().toString())
                .map();
    }

    /** A card: what is known, with its source. */
    ToolResult card(JsonNode arguments) throws Unusable {
        String topic = arguments.path("topic").asString("");
        Optional<Card> card = arguments.has("exercise")
                ? technique(Arguments.text(arguments, "exercise"))
                : Cards.topics().stream().filter(one -> one.key().equals(topic)).findFirst();
        return card.map(this::shown)
                .orElseGet(() -> ToolResult.error(
                        "NOT_FOUND",
                        "the topics are "
                                + Cards.topics().stream()
                                        .map(Card::key)
                                        .sorted()
                                        .toList()));
    }

    private Optional<Card> technique(String exercise) {
        return question.rules()
                .catalogue()
                .byId(exercise)
                .or(() -> question.rules().catalogue().find(null, exercise))
                .flatMap(known -> Cards.lift(known.id()))
                .or(() -> Optional.of(Cards.pattern("any")));
    }

    private ToolResult shown(Card card) {
        return ToolResult.of(new View()
                .with("text", card.text(Looked.german(question)))
                .with("source", card.source())
                .with("checked", card.checked())
                .with("doctorFirst", card.doctor())
                .map());
    }
}
