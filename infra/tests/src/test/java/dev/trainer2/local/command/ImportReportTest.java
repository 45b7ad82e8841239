package dev.trainer2.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("What the import command prints")
class ImportReportTest {
    @Test
    @DisplayName("002-AC32 names an unlikely set with the likely mistake")
    void unlikely() {
        String set = """
                {"setId":"s","date":"2025-03-10","exerciseName":"Bench Press","set":"375 kg × 8","mistake":"%s","likely":"37.5 kg"}""";
        assertThat(ImportReport.unlikely(JsonMapper.shared().readTree(set.formatted("DECIMAL_POINT"))))
                .isEqualTo(
                        "unlikely on 2025-03-10: Bench Press 375 kg × 8, ten times a load you use, 37.5 kg: a decimal "
                                + "point may be missing; no record or plan rests on it until you confirm or correct it");
        assertThat(ImportReport.unlikely(JsonMapper.shared().readTree(set.formatted("UNKNOWN"))))
                .contains("far above what you have done before");
    }
}
