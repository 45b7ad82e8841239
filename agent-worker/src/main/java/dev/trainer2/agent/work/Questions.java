package dev.trainer2.agent.work;

import dev.trainer2.agent.coach.Occasion;
import dev.trainer2.agent.coach.Question;
import dev.trainer2.agent.coach.Said;
import dev.trainer2.contract.codec.CareMarks;
import dev.trainer2.contract.codec.SealedFields;
import dev.trainer2.contract.crypto.AthleteKey;
import dev.trainer2.contract.plan.RulesOf;
import dev.trainer2.events.AthleteState;
import dev.trainer2.events.CareMark;
import dev.trainer2.events.CoachingRequest;
import dev.trainer2.science.Catalogue;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The question of a request, with its personal text opened: what the coach knows is in the record it answers. */
public final class Questions {
    private Questions() {}

    private static @Nullable Object trigger(CoachingRequest request, AthleteKey key) {
        return request.getTrigger() instanceof CareMark mark ? CareMarks.open(mark, key) : request.getTrigger();
    }

    /** Everything of it follows from the request and the catalogue, so that asking again gives the same question. */
    public static Question of(CoachingRequest request, AthleteKey key, Catalogue catalogue) {
        AthleteState context = SealedFields.opened(request.getContext(), key);
        ZoneId zone = ZoneId.of(request.getZoneId());
        LocalDate today = request.getRequestedAt().atZone(zone).toLocalDate();
        return new Question(
                request.getRequestId(),
                request.getText() == null ? "" : key.decrypt(request.getText()),
                request.getAskedAt(),
                zone,
                context,
                request.getPlan(),
                request.getDays().reversed(),
                request.getReviews().reversed(),
                RulesOf.of(context, catalogue, today),
                request.getMemory().stream()
                        .map(said -> new Said(
                                said.getByCoach() ? Said.Who.COACH : Said.Who.ATHLETE,
                                key.decrypt(said.getText()),
                                said.getAt()))
                        .toList(),
                new Occasion(request.getKind(), request.getEventId(), trigger(request, key), request.getRound()),
                Optional.ofNullable(context.getCare()).map(mark -> CareMarks.open(mark, key)));
    }
}
