package dev.trainer2.agent.model;

import dev.trainer2.agent.coach.Question;
import dev.trainer2.agent.coach.Said;
import dev.trainer2.events.ProposalRejected;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The first message of a conversation: what the coach should know before it looks anything up, and the question, as data. */
final class Context {
    private static final int MESSAGES = 12;
    private static final int MESSAGE_LENGTH = 1000;
    private static final int MEMORY_LENGTH = 6000;
    private static final int QUESTION_LENGTH = 4000;

    private Context() {}

    /** The data, as a map that the numbers of an answer are held against too. */
    static Map<String, Object> data(Question question) {
        return new View()
                .with("today", question.today().toString())
                .with("weekday", question.today().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                .with("profile", new AthleteData(question).profile())
                .with("workouts", question.state().getCounts().getWorkouts())
                .with(
                        "plan",
                        question.week()
                                .map(week ->
                                        PlanData.week(week, question.rules().catalogue()))
                                .orElse(null))
                .with("proposalWaiting", PlanData.diffOpen(question))
                .with("refusedProposal", refused(question))
                .with("latestDay", new TrendData(question).days(1))
                .with("earlier", memory(question))
                .map();
    }

    /** Why what was proposed for this question before could not stand. */
    private static @Nullable Object refused(Question question) {
        return question.occasion().trigger() instanceof ProposalRejected rejected
                ? new View()
                        .with("rule", rejected.getRule())
                        .with("detail", rejected.getDetail())
                        .map()
                : null;
    }

    /** The message; nothing in the data or the athlete's words can end the block it stands in. */
    static String message(Map<String, Object> data, Question question) {
        return "<athlete_data>\n" + View.json(data) + "\n</athlete_data>\n<athlete_message>\n"
                + View.json(cut(question.text(), QUESTION_LENGTH)) + "\n</athlete_message>";
    }

    private static List<Map<String, Object>> memory(Question question) {
        List<Said> said = question.memory();
        List<Map<String, Object>> messages = new ArrayList<>();
        int length = 0;
        for (Said one :
                said.subList(Math.max(0, said.size() - MESSAGES), said.size()).reversed()) {
            String text = cut(one.text(), MESSAGE_LENGTH);
            length += text.length();
            if (length > MEMORY_LENGTH) {
                break;
            }
            messages.addFirst(new View()
                    .with("who", one.who())
                    .with("at", one.at().toString())
                    .with("text", text)
                    .map());
        }
        return messages;
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most) + "…";
    }
}
