package dev.trainer2.sink;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** The catalogue is there before the capture starts, so that its first snapshot is whole. */
@Component
class SeedOnStart implements InitializingBean {
    private final CatalogueSeeder seeder;

    SeedOnStart(CatalogueSeeder seeder) {
        this.seeder = seeder;
    }

    @Override
    public void afterPropertiesSet() {
        seeder.seed();
    }
}
