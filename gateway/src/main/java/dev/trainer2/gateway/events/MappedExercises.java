package dev.trainer2.gateway.events;

import dev.trainer2.contract.codec.EventDraft;
import dev.trainer2.contract.codec.FieldError;
import dev.trainer2.gateway.problems.Problem;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A name may only be mapped to an exercise there is: a wrong id would hide its sets from every muscle. */
@Component
class MappedExercises {
    private final JdbcClient jdbc;

    MappedExercises(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws Problem {@code VALIDATION_FAILED} naming each mapping to an unknown exercise */
    void check(List<EventDraft> drafts) {
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            EventDraft draft = drafts.get(i);
            if (draft.type().equals("ExerciseMapped")
                    && draft.payload().get("exerciseId") != null
                    && !isKnown(String.valueOf(draft.payload().get("exerciseId")))) {
                errors.add(new FieldError(
                        "events[" + i + "].payload.exerciseId",
                        "UNKNOWN_EXERCISE",
                        "is no exercise of the catalogue; /exercises finds them"));
            }
        }
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }

    private boolean isKnown(String exerciseId) {
        return jdbc.sql("select exists (select 1 from exercise where exercise_id = ?)")
                .param(exerciseId)
                .query(Boolean.class)
                .single();
    }
}
