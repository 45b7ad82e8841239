package dev.trainer2.contract.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.contract.crypto.AthleteKey;
import dev.trainer2.contract.crypto.TestKeys;
import dev.trainer2.events.AthleteProfile;
import dev.trainer2.events.ConditioningLogged;
import dev.trainer2.events.EventSource;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.events.UserOnboarded;
import dev.trainer2.events.WorkoutStarted;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("Fields that are sealed since")
class SealedFieldsTest {
    private static final AthleteKey KEY = TestKeys.of("user");
    private static final Instant AT = Instant.parse("2025-11-03T17:00:00Z");
    private static final String ID = "7d1f6c1e-6f0b-4a53-9a41-2a5f8c1d2e3f";
    private static final Map<String, String> EVENTS = Map.of(
            "WorkoutStarted", "{\"workoutId\":\"%s\",\"name\":\"canary title\"}".formatted(ID),
            "ConditioningLogged", "{\"kind\":\"canary kind\",\"minutes\":30.0}",
            "ChatMessageSent", "{\"conversationId\":\"canary talk\",\"text\":\"hi\"}",
            "ProfileUpdated",
                    "{\"equipment\":[\"barbell\",\"cable\"],\"excludedExercises\":[\"canary lift\"],\"limitations\":[\"left knee\"]}",
            "EntryCorrected",
                    "{\"eventId\":\"%s\",\"payload\":{\"kind\":\"canary run\",\"minutes\":20.0}}".formatted(ID));

    @Test
    @DisplayName("006-AC21 are nowhere plain in what is written, read as they were sent, and erased without the key")
    void sealed() {
        EVENTS.forEach((type, payload) -> {
            TrainingEvent event = seal(type, payload);
            SpecificRecord record = (SpecificRecord) event.getPayload();
            assertThat(event.toString()).doesNotContain("canary", "barbell", "knee");
            String json = SealedRecordJson.of(record);
            assertThat(json).doesNotContain("canary", "barbell", "knee");
            Map<?, ?> kept = JsonMapper.shared().readValue(json, Map.class);
            assertThat(AvroValues.fromSealed(kept, record.getSchema())).isEqualTo(record);
            Map<?, ?> sent = JsonMapper.shared().readValue(payload, Map.class);
            assertThat(EventSeal.open(event, KEY)).isEqualTo(sent);
            assertThat(SealedText.open(kept, KEY)).isEqualTo(sent);
            assertThat(EventSeal.open(event, null).toString()).doesNotContain("canary", "barbell", "knee");
            assertThat(SealedText.open(kept, null)).isEqualTo(EventSeal.open(event, null));
        });
        assertThat(EventSeal.open(seal("ProfileUpdated", EVENTS.getOrDefault("ProfileUpdated", "")), null))
                .containsEntry("limitations", List.of());
    }

    @Test
    @DisplayName("006-AC21 have the identity that they had while they were plain, bit for bit")
    void identity() {
        TrainingEvent event = seal("WorkoutStarted", EVENTS.getOrDefault("WorkoutStarted", ""));
        String canonical =
                "{\"type\":\"WorkoutStarted\",\"occurredAt\":\"2025-11-03T17:00:00Z\",\"zoneId\":\"Europe/Zurich\","
                        + "\"payload\":{\"workoutId\":\"" + ID + "\",\"name\":\"canary title\"}}";
        assertThat(event.getContentHash().array()).isEqualTo(KEY.hash(canonical.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    @DisplayName("006-AC21 keep the meaning that older events gave them")
    void old() {
        SpecificRecord start =
                WorkoutStarted.newBuilder().setWorkoutId("w").setName("Push").build();
        SpecificRecord run =
                ConditioningLogged.newBuilder().setKind("run").setMinutes(20).build();
        assertThat(AvroValues.toPlain(start, null)).containsEntry("name", "Push");
        assertThat(AvroValues.toPlain(run, null)).containsEntry("kind", "run");
        for (SpecificRecord record : List.of(start, run)) {
            Map<?, ?> kept = JsonMapper.shared().readValue(SealedRecordJson.of(record), Map.class);
            assertThat(AvroValues.fromSealed(kept, record.getSchema())).isEqualTo(record);
            assertThat(SealedFields.areIn(record)).isFalse();
            assertThat(SealedFields.opened(record, KEY)).isEqualTo(record);
        }
    }

    @Test
    @DisplayName("are opened within a record for the memory of a process")
    void opened() {
        AthleteProfile profile = AthleteProfile.newBuilder()
                .setSealedLimitations(KEY.encrypt("[\"knee\"]"))
                .build();
        assertThat(SealedFields.areIn(profile)).isTrue();
        assertThat(SealedFields.opened(profile, KEY).getLimitations()).containsExactly("knee");
        assertThat(SealedFields.opened(profile, null).getLimitations()).isEmpty();
        assertThat(profile.getLimitations()).isEmpty();
    }

    @Test
    @DisplayName("are not given by those outside, who know one name")
    void outside() {
        List<FieldError> errors = new ArrayList<>();
        EventReader.read(
                JsonMapper.shared()
                        .readTree(event("WorkoutStarted", "{\"workoutId\":\"%s\",\"sealedName\":\"x\"}".formatted(ID))),
                "event",
                AT,
                errors);
        assertThat(errors).extracting(FieldError::code).containsExactly("UNKNOWN_FIELD");
    }

    @Test
    @DisplayName("006-AC21 are all texts an athlete can write, but for names of exercises and words of a fixed list")
    void whatStaysPlain() {
        Set<String> plain = new TreeSet<>();
        TrainingEvent.getClassSchema().getField("payload").schema().getTypes().stream()
                .filter(PayloadSchemas::writtenByAthletes)
                .forEach(type -> type.getFields().stream()
                        .filter(SealedFieldsTest::isText)
                        .filter(field -> field.getProp("format") == null && field.getProp("sealedAs") == null)
                        .forEach(field -> plain.add(type.getName() + "." + field.name())));
        assertThat(plain)
                .containsExactly(
                        "ExerciseMapped.exerciseId",
                        "ExerciseMapped.exerciseName",
                        "PainCleared.exerciseId",
                        "PainReported.exerciseId",
                        "PlanDiffAnswered.diffId",
                        "PlanRequested.template",
                        "SetCorrected.exerciseId",
                        "SetCorrected.exerciseName",
                        "SetLogged.exerciseId",
                        "SetLogged.exerciseName");
        assertThat(UserOnboarded.getClassSchema().getField("limitations").getProp("sealedAs"))
                .isEqualTo("sealedLimitations");
    }

    private static boolean isText(Schema.Field field) {
        Schema value = PayloadSchemas.valueSchema(field.schema());
        Schema element = value.getType() == Schema.Type.ARRAY ? value.getElementType() : value;
        return element.getType() == Schema.Type.STRING;
    }

    private static TrainingEvent seal(String type, String payload) {
        List<FieldError> errors = new ArrayList<>();
        EventDraft draft = EventReader.read(JsonMapper.shared().readTree(event(type, payload)), "event", AT, errors)
                .orElseThrow(() -> new AssertionError(errors.toString()));
        return EventSeal.seal(draft, "user", EventSource.APP, KEY);
    }

    private static String event(String type, String payload) {
        return """
                {"eventId":"%s","type":"%s","occurredAt":"%s","zoneId":"Europe/Zurich","payload":%s}""".formatted(ID, type, AT, payload);
    }
}
