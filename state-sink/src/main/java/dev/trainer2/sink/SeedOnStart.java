package dev.trainer2.sink;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The catalogue is there before the capture starts, so that its first snapshot is whole. */
@Component
class SeedOnStart implements SmartLifecycle {
    private final CatalogueSeeder seeder;
    private volatile boolean seeded;

    SeedOnStart(CatalogueSeeder seeder) {
        this.seeder = seeder;
    }

    @Override
    public void start() {
        seeder.seed();
        seeded = true;
    }

    @Override
    public void stop() {
        seeded = false;
    }

    @Override
    public boolean isRunning() {
        return seeded;
    }

    /** Before everything else that starts. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
