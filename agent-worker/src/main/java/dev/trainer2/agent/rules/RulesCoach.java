package dev.trainer2.agent.rules;

import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.coach.Coach;
import dev.trainer2.agent.coach.Progress;
import dev.trainer2.agent.coach.Question;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Answers from the athlete's own numbers by stated rules. A pure function of the question: the same request gives the
 * same answer.
 */
public final class RulesCoach implements Coach {
    private static final Pattern WEEK = Pattern.compile("\\b(week|woche)\\b");
    private static final Pattern BEST = Pattern.compile("\\b(best|record|pr|pb|max|1rm|e1rm|strongest|heaviest)\\b");
    private static final Pattern START =
            Pattern.compile("\\b(start|begin|new)\\b.*\\b(workout|session|training)\\b|\\b(log|add)\\b.*\\bsets?\\b");
    private static final Pattern LAST = Pattern.compile("\\b(last|latest|previous|recent|did i)\\b");
    private static final Pattern SESSION = Pattern.compile("\\b(workout|session|training)\\b");

    @Override
    public String kind() {
        return "rules";
    }

    @Override
    public Answer answer(Question question, Progress progress) {
        Answer answer = decide(question);
        for (String sentence : answer.text().split("(?<=[.!?\\n]) ", -1)) {
            progress.delta(sentence + " ");
        }
        return answer;
    }

    private static Answer decide(Question question) {
        String text = question.text().toLowerCase(Locale.ROOT);
        if (RedFlags.in(text)) {
            return new Answer(RedFlags.ANSWER, List.of());
        }
        if (START.matcher(text).find()) {
            return WorkoutAnswers.start(question, Exercises.mentioned(question));
        }
        if (WEEK.matcher(text).find()) {
            return WeekAnswers.of(question, text.contains("last") || text.contains("letzte"));
        }
        Optional<String> exercise = Exercises.mentioned(question);
        if (BEST.matcher(text).find()) {
            return exercise.map(name -> ExerciseAnswers.best(question, name))
                    .orElseGet(() -> ExerciseAnswers.allBest(question));
        }
        if (exercise.isPresent()) {
            return ExerciseAnswers.last(question, exercise.get());
        }
        if (LAST.matcher(text).find() && SESSION.matcher(text).find()) {
            return WorkoutAnswers.last(question);
        }
        return Help.of(question);
    }
}
