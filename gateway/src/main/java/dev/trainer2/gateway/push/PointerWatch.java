package dev.trainer2.gateway.push;

import dev.trainer2.gateway.views.ViewRows;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets the push follow the version of the views that the pointer names. */
@Component
class PointerWatch {
    private static final Logger LOG = LoggerFactory.getLogger(PointerWatch.class);

    private final ViewRows rows;
    private final PushFanout fanout;

    PointerWatch(ViewRows rows, PushFanout fanout) {
        this.rows = rows;
        this.fanout = fanout;
    }

    @Scheduled(fixedDelayString = "PT1S")
    void look() {
        try {
            fanout.follow(rows.version());
        } catch (RuntimeException e) {
            LOG.warn("the pointer of the views could not be read; looking again in {}", Duration.ofSeconds(1), e);
        }
    }
}
