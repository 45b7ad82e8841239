package dev.trainer2.gateway.views;

import dev.trainer2.contract.facts.Catalogues;
import dev.trainer2.science.Catalogue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The catalogue as Postgres, its origin, has it. */
@Component
public class CatalogueStore {
    private final JdbcClient jdbc;

    CatalogueStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Catalogue current() {
        return new Catalogue(jdbc.sql("select " + Catalogues.COLUMNS + " from exercise")
                .query((row, n) -> Catalogues.exercise(row))
                .list());
    }
}
