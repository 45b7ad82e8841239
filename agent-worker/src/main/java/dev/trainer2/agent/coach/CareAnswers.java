package dev.trainer2.agent.coach;

import dev.trainer2.events.AthleteProfile;
import dev.trainer2.science.signs.Sign;
import dev.trainer2.science.signs.Signs;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** What is said before anything about training: to words of an emergency or a crisis, and until one is over. */
public final class CareAnswers {
    private CareAnswers() {}

    /** The fixed answer, whatever else was asked; empty when nothing calls for one. */
    public static Optional<Answer> of(Question question) {
        Optional<Sign> told = question.occasion().trigger() instanceof Sign sign
                ? Optional.of(sign)
                : Signs.callingForHelp(question.text());
        return told.map(sign -> answer(question, sign))
                .or(() -> question.hold().map(hold -> new Answer(held(question, hold), List.of())));
    }

    /** The answer to a sign: no training, no panel, no proposal. */
    public static Answer answer(Question question, Sign sign) {
        Optional<HelpLine> line = HelpLine.of(zone(question));
        return new Answer(sign.kind() == Sign.Kind.CRISIS ? crisis(sign, line) : emergency(sign, line), List.of());
    }

    private static String emergency(Sign sign, Optional<HelpLine> line) {
        return sign.german()
                ? "Bitte hör jetzt auf zu trainieren. Was du beschreibst, kann ernst sein: Lass dich sofort ärztlich "
                        + "untersuchen, und ruf die Notrufnummer" + number(line)
                        + " an, wenn es stark oder neu ist oder schlimmer wird. Ich schlage kein Training vor, bis du mir "
                        + "sagst, dass es untersucht wurde."
                : "Please stop training now. What you describe can be serious: get medical care straight away, and call "
                        + "your emergency number" + number(line)
                        + " if it is severe, new or getting worse. I will not suggest any training until you tell me that "
                        + "it was looked at.";
    }

    private static String crisis(Sign sign, Optional<HelpLine> line) {
        return sign.german()
                ? "Danke, dass du mir das sagst. Das klingt sehr schwer, und du musst da nicht allein durch. Bitte sprich "
                        + "jetzt mit jemandem: "
                        + line.map(one -> "**" + one.name() + "** hört dir zu, unter **" + one.number() + "**.")
                                .orElse("Such die Krisenhilfe deines Landes (findahelpline.com nennt sie).")
                        + " Wenn du in Gefahr bist, ruf die Notrufnummer" + number(line)
                        + " an. Das Training kann warten."
                : "Thank you for telling me. That sounds really hard, and you do not have to go through it alone. Please "
                        + "talk to somebody now: "
                        + line.map(one -> "**" + one.name() + "** listens, at **" + one.number() + "**.")
                                .orElse("look up the crisis line of your country (findahelpline.com lists them).")
                        + " If you are in danger, call your emergency number" + number(line)
                        + ". Training can wait.";
    }

    private static String held(Question question, Sign hold) {
        Optional<HelpLine> line = HelpLine.of(zone(question));
        boolean german = Signs.in(question.text()).map(Sign::german).orElse(hold.german());
        if (hold.kind() == Sign.Kind.CRISIS) {
            return german
                    ? "Du hast mir etwas Schweres erzählt, und das geht vor: Training schlage ich erst wieder vor, wenn du "
                            + "mir sagst, dass es dir wieder gut geht. "
                            + line.map(one -> one.name() + " erreichst du unter " + one.number() + ".")
                                    .orElse("Die Krisenhilfe deines Landes hört dir zu.")
                    : "You told me something hard, and that comes first: I suggest training again when you tell me that you "
                            + "are fine. "
                            + line.map(one -> "You reach " + one.name() + " at " + one.number() + ".")
                                    .orElse("The crisis line of your country listens.");
        }
        return german
                ? "Du hast mir etwas erzählt, das zuerst untersucht werden muss. Ich schlage kein Training vor, bis du mir "
                        + "sagst, dass es untersucht wurde oder dass es dir wieder gut geht. Ist es jetzt da, ruf die "
                        + "Notrufnummer" + number(line) + " an."
                : "You told me of something that has to be looked at first. I suggest no training until you tell me that it "
                        + "was looked at, or that you are fine. If it is there now, call your emergency number"
                        + number(line) + ".";
    }

    private static String number(Optional<HelpLine> line) {
        return line.map(one -> " (" + one.emergency() + ")").orElse("");
    }

    private static ZoneId zone(Question question) {
        AthleteProfile profile = question.state().getProfile();
        try {
            return profile.getZoneId() == null ? question.zone() : ZoneId.of(profile.getZoneId());
        } catch (DateTimeException unknown) {
            return question.zone();
        }
    }
}
