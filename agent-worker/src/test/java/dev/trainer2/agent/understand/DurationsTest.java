package dev.trainer2.agent.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A length of time")
class DurationsTest {
    private static final Pattern SPAN = Pattern.compile(Durations.SPAN);

    @ParameterizedTest(name = "{0} is {1} minutes")
    @CsvSource({
        "half an hour,30",
        "a half hour,30",
        "1/2 hour,30",
        "halbe stunde,30",
        "a quarter of an hour,15",
        "three quarters of an hour,45",
        "an hour,60",
        "1 hour,60",
        "an hour and a half,90",
        "hour and a half,90",
        "1 and a half hours,90",
        "2 1/2 hours,150",
        "two and a half hours,150",
        "1.5 hours,90",
        "anderthalb stunden,90",
        "45 min,45",
        "45-minute,45",
        "forty five minutes,45",
        "twenty minutes,20",
        "1h30,90",
        "1h 5m,65",
        "an hour and 10 minutes,70",
        "2 hours 15 min,135"
    })
    @DisplayName("is read in digits and in words")
    void minutes(String said, double minutes) {
        Matcher span = SPAN.matcher(Durations.digits(said));
        assertThat(span.matches()).isTrue();
        assertThat(Durations.minutes(span.group())).isEqualTo(minutes);
    }
}
