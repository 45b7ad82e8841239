package dev.trainer2.agent.rules;

import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.coach.Proposal;
import dev.trainer2.agent.coach.Question;
import dev.trainer2.contract.plan.Runs;
import dev.trainer2.events.TemplateRun;
import dev.trainer2.science.plan.PlanOverride;
import dev.trainer2.science.plan.PlanWeek;
import dev.trainer2.science.plan.Template;
import dev.trainer2.science.plan.TemplateFit;
import dev.trainer2.science.plan.TemplatePlan;
import dev.trainer2.science.plan.TemplateRuns;
import dev.trainer2.science.plan.TemplateState;
import dev.trainer2.science.plan.Templates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Program templates: the first week, and each next one by the program's own rules. */
final class TemplateAnswers {
    private TemplateAnswers() {}

    /** What a program is called. */
    static String name(String id) {
        return Templates.byId(id).map(Template::name).orElse(id);
    }

    /** The names of all programs. */
    static String names() {
        return Templates.all().stream().map(Template::name).collect(Collectors.joining(", "));
    }

    static Answer begin(Question question, String id, LocalDate monday) {
        Optional<Template> template = Templates.byId(id);
        if (template.isEmpty()) {
            return new Answer(
                    Voice.of(question)
                            .say(
                                    "I know no program called " + id + ". There are " + names() + ".",
                                    "Ein Programm " + id + " kenne ich nicht. Es gibt " + names() + "."),
                    List.of());
        }
        return week(question, template.get(), TemplatePlan.start(template.get(), question.rules()), monday);
    }

    /** The week after the one in force; the same week again where it is asked for once more. */
    static Answer next(Question question, LocalDate monday) {
        TemplateRun run = java.util.Objects.requireNonNull(
                java.util.Objects.requireNonNull(question.plan()).getTemplate());
        PlanWeek week = question.week().orElseThrow();
        Template template = Templates.byId(run.getTemplate()).orElseThrow();
        TemplateState state = Runs.of(run);
        return week(
                question,
                template,
                monday.isAfter(week.weekStart()) ? TemplateRuns.after(template, state, week, question.rules()) : state,
                monday);
    }

    private static Answer week(Question question, Template template, TemplateState state, LocalDate monday) {
        TemplateFit fit = TemplateFit.week(template, state, question.rules(), monday);
        TemplatePlan plan = fit.plan();
        if (!plan.refusals().isEmpty()) {
            return new Answer(
                    Voice.of(question)
                            .say(
                                    template.name() + " does not fit as it is published: "
                                            + plan.refusals().getFirst().message()
                                            + ". Your plan stays as it is; change your settings, or ask me for a week of my own.",
                                    template.name() + " passt so, wie es veröffentlicht ist, nicht: "
                                            + German.of(
                                                    plan.refusals().getFirst().message())
                                            + ". Dein Plan bleibt, wie er ist; ändere deine Einstellungen, oder frag mich nach einer eigenen Woche."),
                    List.of());
        }
        List<String> notes = new ArrayList<>(fit.notes());
        PlanWeek week = WeekPlans.beside(question, WeekPlans.remaining(question, plan.week(), notes), notes);
        if (week.sessions().isEmpty()) {
            return PlanAnswers.away(question, monday);
        }
        List<PlanOverride> overrides = overrides(question, template, week);
        overrides.stream()
                .map(override -> override.original() + "; you chose the program, so it stands, and that goes on record")
                .distinct()
                .forEach(notes::add);
        Answer made = PlanAnswers.proposed(
                question, week, notes, new Proposal.Week(week, notes, Runs.record(template.id(), state), overrides));
        return new Answer(
                "**" + template.name() + "**. " + made.text(), made.intents(), made.proposals(), made.trace());
    }

    /** Of the week as it will be: its sessions may have moved to days that are left. */
    private static List<PlanOverride> overrides(Question question, Template template, PlanWeek week) {
        return question.rules().violations(week, List.of()).stream()
                .filter(violation -> violation.rule().overridable())
                .map(violation -> new PlanOverride(
                        week.planId(),
                        violation.rule(),
                        violation.path(),
                        violation.message(),
                        template.name() + " is published so: " + template.source()))
                .distinct()
                .toList();
    }
}
