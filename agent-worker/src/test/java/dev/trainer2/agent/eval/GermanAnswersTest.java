package dev.trainer2.agent.eval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.coach.GermanNames;
import dev.trainer2.agent.coach.Intent;
import dev.trainer2.agent.rules.RulesCoach;
import dev.trainer2.science.CatalogExercise;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A German answer")
class GermanAnswersTest {
    /** Words of English sentences that no German one has. */
    static final Pattern ENGLISH = Pattern.compile(
            "(?iU)\\b(?:the|of|with|and|for|is|are|your|you|not|this|that|it|to|as|from|set|sets|load|loads|reps|week|weeks|session|sessions|first|choice|allowed|done|days|find|weight|feels|like|every|one|two|more|less|than|there|no|none|what|when|say|me|my|pain|which|at hand|needs|muscle|minutes|out of|left|upper|lower|full body|legs|press|curl|row|squat|deadlift|raise|extension|barbell|dumbbell|cable|machine|chest|back|shoulder|quads|hamstrings|glutes|calves|delts)\\b");

    /** Where knowledge comes from has the title it was published under. */
    private static final Pattern SOURCE = Pattern.compile("Quelle: .*?(?=\\(geprüft)");

    /** The longest first, since short ones stand in them. */
    private static final List<String> ENGLISH_NAMES = EvalAthlete.CATALOGUE.all().stream()
            .filter(exercise -> GermanNames.of(exercise.id()).isEmpty())
            .map(CatalogExercise::name)
            .sorted(Comparator.comparing(name -> -name.length()))
            .toList();

    /** What no German lifter has a word for keeps its English name. */
    private static String withoutNames(String text) {
        String left = text;
        for (String name : ENGLISH_NAMES) {
            left = left.replace(name, "");
        }
        return left;
    }

    private static List<String> texts(Answer answer) {
        List<String> texts = new ArrayList<>(List.of(answer.text()));
        for (Intent intent : answer.intents()) {
            switch (intent) {
                case Intent.Confirm confirm -> texts.add(confirm.title());
                case Intent.Choice choice -> {
                    texts.add(choice.title());
                    choice.ways().forEach(way -> texts.add(way.label() + " / " + way.text()));
                }
                case Intent.Diff diff -> {
                    texts.add(diff.reason());
                    diff.changes().forEach(change -> texts.add(change.what() + " / " + change.why()));
                }
                default -> {
                    // names of lifts, numbers, and forms that the client labels itself
                }
            }
        }
        return texts;
    }

    @Test
    @DisplayName("021-AC16 holds no English: all German labelled messages and those that go on from them")
    void labelled() {
        List<String> left = new ArrayList<>();
        for (Labelled label : Labelled.all()) {
            if (label.german()) {
                Conversation talk = new Conversation(label.athlete(), new RulesCoach());
                label.before().forEach(talk::say);
                check(label.text(), talk.say(label.text()), left);
                check(label.text() + " // warum?", talk.say("warum?"), left);
                check(label.text() + " // ja", talk.say("ja"), left);
            }
        }
        assertThat(left).isEmpty();
    }

    private static void check(String said, Answer answer, List<String> left) {
        for (String text : texts(answer)) {
            List<String> words = ENGLISH.matcher(
                            withoutNames(SOURCE.matcher(text).replaceAll("")))
                    .results()
                    .map(MatchResult::group)
                    .distinct()
                    .toList();
            if (!words.isEmpty()) {
                left.add(said + " => " + words + " in: " + text);
            }
        }
    }

    @Test
    @DisplayName("021-AC16 names two hundred exercises in German, all of the catalogue")
    void names() {
        assertThat(GermanNames.ids())
                .hasSizeGreaterThanOrEqualTo(200)
                .allSatisfy(
                        id -> assertThat(EvalAthlete.CATALOGUE.byId(id)).as(id).isPresent());
    }
}
