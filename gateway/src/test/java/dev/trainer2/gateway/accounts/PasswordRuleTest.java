package dev.trainer2.gateway.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.contract.codec.FieldError;
import dev.trainer2.gateway.problems.Problem;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("A password")
class PasswordRuleTest {
    private static String fault(String password, String email) {
        return PasswordRule.fault("password", password, email)
                .map(FieldError::code)
                .orElse("");
    }

    @ParameterizedTest(name = "024-AC7 is refused as one that is tried first: {0}")
    @ValueSource(
            strings = {
                "password",
                "Password1",
                "passw0rd",
                "P@ssw0rd!",
                "p4$$w0rd2024",
                "password123456789",
                "!!password!!",
                "12345678",
                "123456789012345",
                "11111111",
                "87654321",
                "19850712",
                "00000000000",
                "abcdefgh",
                "abcabcabc",
                "abababababab",
                "aaaaaaaaaaaaaaaa",
                "qwertyuiop",
                "qwertzuiop",
                "azertyuiop",
                "asdfghjkl",
                "asdfghjklöä",
                "1q2w3e4r",
                "1qaz2wsx",
                "zaq12wsx",
                "qwerty123",
                "qwertyqwerty",
                "iloveyou",
                "iloveyou2",
                "Letmein!",
                "letmein2024",
                "sunshine",
                "football1",
                "Fussball!",
                "trustno1",
                "monkey123",
                "Summer2026",
                "sommer26!",
                "trainer2",
                "Trainer2!",
                "fitness2026",
                "kennwort",
                "secretadmin",
                "welcome1",
                "pass word",
                "pass-word-1",
                "correcthorsebatterystaple",
                "correct-horse",
                "        12345678"
            })
    void common(String password) {
        assertThat(fault(password, "ann@example.org")).isEqualTo("TOO_COMMON");
    }

    @ParameterizedTest(name = "024-AC7 may be chosen, whatever signs it has or lacks: {0}")
    @ValueSource(
            strings = {
                "correct horse battery",
                "demo-trainer2",
                "a-smoke-test-password",
                "bench-athlete-password",
                "chaos-password",
                "tuba lampion",
                "xk7Qp2vz",
                "Grünkohl und Pinkel",
                "コーヒーと自転車と山",
                "2 eggs, 3 rolls",
                "ubiquitous",
                "8f3k1w9z",
                "mein hund frisst gern"
            })
    void good(String password) {
        assertThat(fault(password, "ann@example.org")).isEmpty();
    }

    @ParameterizedTest(name = "024-AC7 of {1} is refused because it says whose it is: {0}")
    @CsvSource({
        "ann.miller@example.org, ann.miller@example.org",
        "xx-Ann.Miller-99, ann.miller@example.org",
        "ANN.MILLER@EXAMPLE.ORG!, ann.miller@example.org",
        "hans2026!!, hans@example.org",
        "'  lifterjoe88', LifterJoe@example.org"
    })
    void own(String password, String email) {
        assertThat(fault(password, email)).isEqualTo("OWN_NAME");
    }

    @Test
    @DisplayName(
            "024-AC7 has 8 to 200 characters, counted as a person counts; a short name in a long password is chance")
    void length() {
        assertThat(fault("xk7Qp2v", "ann@example.org")).isEqualTo("LENGTH");
        assertThat(fault("🏋🚴🏊🧗", "ann@example.org")).as("four characters").isEqualTo("LENGTH");
        assertThat(fault("x7".repeat(101), "ann@example.org")).isEqualTo("LENGTH");
        assertThat(fault("cannot plan my week", "ann@example.org")).isEmpty();
    }

    @Test
    @DisplayName("024-AC7 that is refused at the registration is named by its field and its code")
    void named() {
        String body = """
                {"email":"ann@example.org","password":"password","displayName":"Ann","zoneId":"UTC","unit":"kg"}""";
        Assertions.assertThatThrownBy(
                        () -> Registration.read(JsonMapper.shared().readTree(body)))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.errors()).singleElement().satisfies(error -> {
                            assertThat(error.path()).isEqualTo("password");
                            assertThat(error.code()).isEqualTo("TOO_COMMON");
                        }));
    }
}
