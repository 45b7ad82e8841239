package dev.trainer2.local.verify;

import dev.trainer2.science.Catalogue;
import dev.trainer2.streams.log.AthleteLog;
import dev.trainer2.streams.views.AthleteFold;
import dev.trainer2.streams.views.AthleteRows;

/** The state, workouts and lifts of an athlete from the whole log at once. */
final class FoldedLog {
    private FoldedLog() {}

    static AthleteRows rows(AthleteHistory history, Catalogue catalogue) {
        AthleteLog log = new AthleteLog();
        history.events().forEach(log::add);
        return AthleteFold.of(history.userId(), log.events(), catalogue).rows(history.cursor());
    }
}
