package dev.trainer2.gateway.log;

import dev.trainer2.contract.codec.EventDraft;
import dev.trainer2.contract.codec.FieldError;
import dev.trainer2.gateway.problems.Problem;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A name may only be mapped to an exercise there is, since a wrong id would hide its sets from every muscle, and only such
 * an exercise can be excluded, since any other would be planned all the same.
 */
@Component
class MappedExercises {
    private final JdbcClient jdbc;

    MappedExercises(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws Problem {@code VALIDATION_FAILED} naming each mapping to, and each exclusion of, an unknown exercise */
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
            checkExcluded(draft, "events[" + i + "].payload.excludedExercises", errors);
        }
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }

    private void checkExcluded(EventDraft draft, String path, List<FieldError> errors) {
        if (!(draft.payload().get("excludedExercises") instanceof List<?> excluded)) {
            return;
        }
        for (int i = 0; i < excluded.size(); i++) {
            boolean known = jdbc.sql(
                            "select exists (select 1 from exercise where exercise_id = :it or lower(name) = lower(:it))")
                    .param("it", String.valueOf(excluded.get(i)).strip())
                    .query(Boolean.class)
                    .single();
            if (!known) {
                errors.add(new FieldError(
                        path + "[" + i + "]",
                        "UNKNOWN_EXERCISE",
                        "is neither the id nor the name of an exercise of the catalogue; /exercises finds them"));
            }
        }
    }

    private boolean isKnown(String exerciseId) {
        return jdbc.sql("select exists (select 1 from exercise where exercise_id = ?)")
                .param(exerciseId)
                .query(Boolean.class)
                .single();
    }
}
