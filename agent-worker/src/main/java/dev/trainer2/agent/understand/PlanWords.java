package dev.trainer2.agent.understand;

import dev.trainer2.agent.understand.Understanding.PlanWish;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the wish for a new plan, for a week or by a template. */
final class PlanWords {
    private static final String MAKE =
            "(?:make|give|write|create|build|generate|plan|design|set up|get|erstelle|mach)(?: me| us| mir)?";
    private static final Pattern PLAN = Pattern.compile("(?:" + MAKE
            + " )?(?:a |my |the |an? (?:new|fresh) |new |einen? (?:neuen )?|neuer )?(?:training |workout |week )?(?:plan|program|programme|routine|trainingsplan)(?<next> (?:for )?(?:the )?(?:next week|nachste woche))?"
            + "|plan (?:my |the )?(?<next2>next week|week)");
    private static final Pattern RUN = Pattern.compile(
            "(?:run|do|try|start|follow|switch (?:me )?to|change to|go (?:on|with)|use|train|be on|put me on|" + MAKE
                    + ")(?: an?| the| my)?(?: new)? (?<name>.+?)(?<next> (?:from |starting |for )?next week)?");
    private static final Pattern BARE_WISH =
            Pattern.compile("(?<name>.+?) (?:plan|program|programme|template)(?: please)?");

    private PlanWords() {}

    /** The wish in a text without its opening ("i want to"); empty when it is none. */
    static Optional<Understanding> read(String text, LocalDate today) {
        LocalDate monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        Matcher plan = PLAN.matcher(text);
        if (plan.matches()) {
            boolean next = plan.group("next") != null || "next week".equals(plan.group("next2"));
            return text.equals("plan") || text.equals("the plan") || text.equals("my plan")
                    ? Optional.of(new Understanding.About(Topic.PLAN, Slots.NONE))
                    : Optional.of(new PlanWish(next ? monday : null, null));
        }
        Matcher run = RUN.matcher(text);
        if (run.matches()) {
            boolean next = run.group("next") != null;
            Optional<Understanding> wish =
                    Programs.id(run.group("name")).map(id -> new PlanWish(next ? monday : null, id));
            if (wish.isPresent()) {
                return wish;
            }
        }
        Matcher bare = BARE_WISH.matcher(text);
        String name = bare.matches() ? bare.group("name") : text;
        return Programs.id(name).map(id -> new PlanWish(null, id));
    }
}
