package dev.trainer2.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.contract.crypto.AthleteKeys;
import dev.trainer2.local.chaos.ChaosDriver;
import dev.trainer2.local.chaos.ChaosPlan;
import dev.trainer2.local.chaos.ChaosReport;
import dev.trainer2.local.chaos.ChaosStack;
import dev.trainer2.local.stack.Layout;
import dev.trainer2.local.stack.Steps;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A small run of the driver; {@code ./trainer2 chaos} is the long one. */
class ChaosIT {
    private static final Logger LOG = LoggerFactory.getLogger(ChaosIT.class);

    @Test
    @Timeout(value = 15, unit = TimeUnit.MINUTES)
    @DisplayName("006-AC2 kill -9 of each service and the broker, three times: nothing lost, doubled or out of order")
    void survivesKills() throws Exception {
        Path data = TestStack.newFolder("chaos");
        ChaosPlan plan = new ChaosPlan(4, 96, 3, ChaosPlan.USUAL_RATE);
        try (ChaosStack stack = ChaosStack.start(Layout.find(), data, AthleteKeys.newMasterKey(), Steps.SILENT)) {
            ChaosReport report = new ChaosDriver(stack, plan, LOG::info).run();
            LOG.info("the run:\n{}", report.table());
            assertThat(report.faults()).isEmpty();
            assertThat(report.acknowledged()).isEqualTo(plan.total());
            assertThat(report.kills()).isEqualTo(3 * 5);
        }
    }
}
