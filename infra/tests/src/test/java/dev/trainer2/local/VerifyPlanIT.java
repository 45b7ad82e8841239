package dev.trainer2.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.local.stack.Progress;
import dev.trainer2.local.verify.Verification;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The plan recomputed from the decisions of the log, over the running system. */
@DisplayName("A plan in verify")
class VerifyPlanIT {
    @Test
    @DisplayName("006-AC3 verify recomputes the plan too, and finds one changed by hand")
    void verify() throws Exception {
        TestStack stack = TestStack.shared();
        Verification verification =
                new Verification(stack.parts().bootstrapServers(), stack.parts().registryUrl(), stack.jdbc());
        PlanRoad road = PlanRoad.begin();
        road.swap();
        road.decide(road.openDiff(), "ACCEPT");
        road.plan(2);
        String email = road.athlete().email();
        Awaitility.await().untilAsserted(() -> {
            Verification.Result result = verification.run(email, Progress.SILENT);
            assertThat(result.differences()).isEmpty();
            assertThat(result.views()).containsEntry("plan", 1).containsEntry("state", 1);
        });
        String row = "where user_id = '" + road.athlete().userId() + "'";
        Sql.run("create table kept_plan as select * from athlete_plan " + row);
        try {
            Sql.run("update athlete_plan set plan = jsonb_set(plan, '{week,version}', '7') " + row);
            assertThat(verification.run(email, Progress.SILENT).differences())
                    .singleElement()
                    .asString()
                    .contains("athlete_plan row of " + road.athlete().userId());
        } finally {
            Sql.run(
                    "update athlete_plan set plan = kept.plan from kept_plan kept where athlete_plan.user_id = kept.user_id");
            Sql.run("drop table kept_plan");
        }
        assertThat(verification.run(email, Progress.SILENT).equal()).isTrue();
    }
}
