package dev.trainer2.agent.rules;

import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.understand.SaidDay;
import dev.trainer2.agent.understand.Slots;
import dev.trainer2.agent.understand.Slots.Exercise;
import dev.trainer2.agent.understand.Span;
import dev.trainer2.agent.understand.Topic;
import dev.trainer2.agent.understand.Understanding.AddExercise;
import dev.trainer2.agent.understand.Understanding.AddMuscles;
import dev.trainer2.agent.understand.Understanding.DeloadWish;
import dev.trainer2.agent.understand.Understanding.LessTime;
import dev.trainer2.agent.understand.Understanding.MoveDay;
import dev.trainer2.agent.understand.Understanding.RemoveWish;
import dev.trainer2.agent.understand.Understanding.SkipMuscles;
import dev.trainer2.agent.understand.Understanding.SwapWish;
import dev.trainer2.science.plan.PlanWeek;
import dev.trainer2.science.plan.PlannedSession;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Wishes about the plan, by what they name; what is missing is asked for. */
final class PlanTopics {
    private PlanTopics() {}

    static Answer of(Ask ask, Topic topic) {
        boolean needsPlan = topic != Topic.NEW_PLAN
                && topic != Topic.PROGRAM
                && topic != Topic.DAYS_PER_WEEK
                && topic != Topic.SESSION_MINUTES
                && topic != Topic.EQUIPMENT;
        if (needsPlan && !ask.hasPlan()) {
            return Nothing.planned(ask);
        }
        return switch (topic) {
            case SWAP -> swap(ask);
            case REMOVE -> remove(ask);
            case SET_COUNT -> SetCounts.of(ask);
            case ADD -> add(ask);
            case MORE_MUSCLE -> more(ask);
            case LESS_MUSCLE -> less(ask);
            case TIME_LIMIT -> time(ask);
            case MOVE -> move(ask);
            case SKIP_DAY -> skip(ask);
            case NO_DAY -> Profiles.noDay(ask);
            case DAYS_PER_WEEK -> Profiles.days(ask);
            case SESSION_MINUTES -> Profiles.minutes(ask);
            case EQUIPMENT -> Profiles.equipment(ask);
            case PROGRAM -> program(ask);
            case HARDER -> Harder.of(ask);
            case EASIER, DELOAD_WISH -> wish(ask, new DeloadWish());
            default -> plan(ask);
        };
    }

    private static Answer wish(Ask ask, dev.trainer2.agent.understand.Understanding wish) {
        return WishAnswers.of(ask.question(), wish, false).orElseThrow();
    }

    private static Answer plan(Ask ask) {
        return PlanAnswers.wished(ask, week(ask), ask.slots().template());
    }

    /** What was offered in place of the plan in force, once the athlete says yes to it. */
    static Answer taken(Ask ask) {
        return PlanAnswers.of(ask.question(), week(ask), ask.slots().template());
    }

    private static @Nullable LocalDate week(Ask ask) {
        return ask.slots()
                .span()
                .filter(span -> span.kind() == Span.Kind.NEXT_WEEK)
                .map(Span::from)
                .orElse(null);
    }

    private static Answer program(Ask ask) {
        return ask.slots().template() != null
                ? PlanAnswers.wished(ask, null, ask.slots().template())
                : ask.answer(
                        "Which one? I have " + TemplateAnswers.names()
                                + ". Say *start* and its name, or *new plan* for one of my own.",
                        "Welches? Ich habe " + TemplateAnswers.names()
                                + ". Sag *starte* und den Namen, oder *neuer Plan* für einen eigenen.");
    }

    /** The exercise of the plan that is meant: the one named, else one of its kind. */
    private static Exercise planned(Ask ask, Exercise named) {
        PlanWeek week = ask.question().week().orElseThrow();
        boolean there = named.id() != null
                && !ExerciseWishes.daysOf(ask.question(), week, named.id(), null)
                        .isEmpty();
        return there ? named : Kin.of(ask.question(), week, named).orElse(named);
    }

    private static Answer swap(Ask ask) {
        List<Exercise> named = ask.slots().exercises();
        if (named.isEmpty()) {
            return ask.answer(
                    "Which exercise shall I swap? Say *swap squats for leg press*, or *swap squats* and I choose.",
                    "Welche Übung soll ich tauschen? Sag *tausch Kniebeugen gegen Beinpresse*, oder *tausch Kniebeugen*, dann suche ich etwas aus.");
        }
        Exercise out = planned(ask, named.getFirst());
        Exercise in = named.size() > 1 ? named.get(1) : null;
        Set<String> equipment = wantedEquipment(ask, out);
        SwapWish wish = new SwapWish(
                out.name(), out.id(), in == null ? null : in.name(), in == null ? null : in.id(), day(ask));
        return ChatAnswers.inTheMiddle(
                ask.question(),
                WishAnswers.onWeek(
                        ask.question(),
                        false,
                        week -> ExerciseWishes.swap(
                                ask.question(),
                                week,
                                wish,
                                exercise -> equipment.isEmpty()
                                        || equipment.contains(String.valueOf(exercise.equipment())))));
    }

    /** What the other one shall be done with; "barbell" within the name of a barbell lift says nothing about it. */
    private static Set<String> wantedEquipment(Ask ask, Exercise out) {
        Set<String> wanted = new HashSet<>(ask.slots().equipment());
        ask.question()
                .rules()
                .catalogue()
                .find(out.id(), out.name())
                .ifPresent(known -> wanted.remove(String.valueOf(known.equipment())));
        return wanted;
    }

    private static @org.jspecify.annotations.Nullable SaidDay day(Ask ask) {
        return ask.slots().day().orElse(null);
    }

    private static Answer remove(Ask ask) {
        Exercise named = ask.slots().exercise().orElse(null);
        if (named == null) {
            return ask.answer("Which exercise shall I take out?", "Welche Übung soll ich rausnehmen?");
        }
        PlanWeek week = ask.question().week().orElseThrow();
        boolean there = named.id() != null
                && !ExerciseWishes.daysOf(ask.question(), week, named.id(), null)
                        .isEmpty();
        Exercise out = there ? named : Kin.named(ask.question(), week, named).orElse(named);
        Answer answer = wish(ask, new RemoveWish(out.name(), out.id(), day(ask)));
        return new Answer(
                answer.text()
                        + ask.say(
                                " To never see it again, put it on the list of excluded exercises in the settings.",
                                " Damit sie nie wiederkommt, setz sie in den Einstellungen auf die Liste der ausgeschlossenen Übungen."),
                answer.intents(),
                answer.proposals(),
                answer.trace());
    }

    private static Answer add(Ask ask) {
        Exercise named = ask.slots().exercise().orElse(null);
        return named == null
                ? ask.answer("Which exercise shall I add?", "Welche Übung soll dazu?")
                : wish(ask, new AddExercise(named.name(), named.id(), day(ask)));
    }

    private static Answer more(Ask ask) {
        Slots.Region region = ask.slots().region();
        return region == null
                ? ask.answer("More for which muscle? Say *more back*.", "Mehr für welchen Muskel? Sag *mehr Rücken*.")
                : wish(ask, new AddMuscles(region.name(), region.muscles()));
    }

    private static Answer less(Ask ask) {
        Slots.Region region = ask.slots().region();
        if (region == null) {
            return wish(ask, new DeloadWish());
        }
        boolean skips = ask.question()
                .text()
                .toLowerCase(java.util.Locale.ROOT)
                .matches("(?s).*\\b(?:skip|no|kein\\w*|without|leave out|auslassen|weglassen|lass|ohne)\\b.*");
        return skips
                ? wish(ask, new SkipMuscles(region.name(), region.muscles()))
                : WishAnswers.onWeek(
                        ask.question(),
                        false,
                        week -> VolumeWishes.less(ask.question(), week, region.muscles(), region.name()));
    }

    /** The day named, else today where something is planned, else the next session. */
    private static LocalDate target(Ask ask) {
        LocalDate today = ask.question().today();
        return ask.slots()
                .day()
                .map(SaidDay::date)
                .orElseGet(() -> ask.question()
                                .week()
                                .flatMap(week -> week.session(today))
                                .isPresent()
                        ? today
                        : WorkoutAnswers.session(ask.question())
                                .map(PlannedSession::day)
                                .orElse(today));
    }

    private static Answer time(Ask ask) {
        Integer minutes = ask.slots().minutes();
        if (minutes == null) {
            return ask.answer("How many minutes do you have?", "Wie viele Minuten hast du?");
        }
        LocalDate day = target(ask);
        return wish(ask, new LessTime(new SaidDay(day, SaidDay.How.DATE), Math.max(10, minutes)));
    }

    private static Answer skip(Ask ask) {
        LocalDate today = ask.question().today();
        Optional<Span> past = ask.slots()
                .span()
                .filter(span -> span.kind() == Span.Kind.DAY && span.from().isBefore(today));
        if (past.isPresent()) {
            return OccasionAnswers.missed(ask.question());
        }
        LocalDate day = ask.slots().day().map(SaidDay::date).orElse(today);
        return WishAnswers.onWeek(ask.question(), false, week -> WishAnswers.session(ask.question(), week, day));
    }

    private static Answer move(Ask ask) {
        List<SaidDay> days = ask.slots().days();
        PlanWeek week = ask.question().week().orElseThrow();
        if (days.size() > 1 && !days.get(0).date().equals(days.get(1).date())) {
            return wish(ask, new MoveDay(days.get(0), days.get(1)));
        }
        Slots.Region region = ask.slots().region();
        Optional<LocalDate> from = region == null
                ? Optional.of(target(ask.with(Slots.NONE)))
                : Kin.sessionOf(ask.question(), week, region.muscles());
        if (days.isEmpty() || from.isEmpty()) {
            return ask.answer(
                    "From which day to which day shall I move the session?",
                    "Von welchem Tag auf welchen soll ich die Einheit verschieben?");
        }
        return wish(ask, new MoveDay(new SaidDay(from.get(), SaidDay.How.DATE), days.getLast()));
    }
}
