package dev.trainer2.local.verify;

import dev.trainer2.contract.facts.Catalogues;
import dev.trainer2.contract.topics.Topics;
import dev.trainer2.events.Exercise;
import dev.trainer2.science.CatalogExercise;
import dev.trainer2.science.Catalogue;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** The catalogue as its topic has it at this moment. */
public final class CatalogueTopic {
    private CatalogueTopic() {}

    public static Catalogue read(String bootstrap, RecordDecoder decoder) {
        Map<String, CatalogExercise> exercises = new TreeMap<>();
        CommittedTopic.read(bootstrap, Topics.EXERCISES, record -> {
            String id = new String(record.key(), StandardCharsets.UTF_8);
            if (record.value() == null) {
                exercises.remove(id);
            } else if (decoder.decode(record.topic(), record.value()) instanceof Exercise exercise) {
                exercises.put(id, Catalogues.exercise(exercise));
            }
        });
        return new Catalogue(exercises.values());
    }
}
