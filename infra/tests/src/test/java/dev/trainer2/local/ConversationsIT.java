package dev.trainer2.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Twenty whole conversations on the real stack, several at a time, each by an athlete of its own. */
@DisplayName("Whole conversations with the coach")
class ConversationsIT {
    private static final int AT_A_TIME = 4;
    private static final int TURNS = 6;

    @Test
    @DisplayName("021-AC17 of six turns and more, in both languages, end in the right state of log and plan")
    void all() throws Exception {
        List<Talk> talks = Talk.all();
        assertThat(talks)
                .hasSizeGreaterThanOrEqualTo(20)
                .allSatisfy(talk -> assertThat(talk.turns()).as(talk.title()).hasSizeGreaterThanOrEqualTo(TURNS));
        assertThat(talks.stream().filter(Talk::german).count()).isEqualTo(talks.size() / 2);
        List<String> faults = new ArrayList<>();
        List<Long> millis = new ArrayList<>();
        try (TrainingAthlete beside = new TrainingAthlete();
                ExecutorService players = Executors.newFixedThreadPool(AT_A_TIME)) {
            beside.begin();
            List<Future<TalkPlayer>> played = talks.stream()
                    .map(talk -> players.submit(() -> {
                        TalkPlayer player = new TalkPlayer(talk);
                        player.play();
                        return player;
                    }))
                    .toList();
            for (Future<TalkPlayer> one : played) {
                faults.addAll(one.get().faults());
                millis.addAll(one.get().millis());
            }
            assertThat(beside.sets()).isPositive();
        }
        millis.sort(Long::compareTo);
        System.out.printf(
                "%d answers, %d at a time: %d ms at p50, %d ms at p95%n",
                millis.size(), AT_A_TIME, millis.get(millis.size() / 2), millis.get(millis.size() * 95 / 100));
        assertThat(faults).isEmpty();
    }
}
