package dev.trainer2.agent.understand;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.agent.understand.Understanding.CheckInSaid;
import dev.trainer2.agent.understand.Understanding.Unclear;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Names and numbers of a check-in, in every order. */
@Label("A check-in of names and numbers")
class CheckInPairsTest {
    private static final List<String> NAMES = List.of("sleep", "soreness", "stress", "motivation");

    @Property(tries = 1000)
    @Label("gives each name its own number, in every order, with every separator and scale")
    void pairs(
            @ForAll("orders") List<String> order,
            @ForAll("separators") String separator,
            @ForAll("links") String link,
            @ForAll("scales") String scale,
            @ForAll boolean nameFirst,
            @ForAll @IntRange(max = 10) int one) {
        List<String> said = new ArrayList<>();
        for (String name : order) {
            String number = number(name, one) + (name.equals("sleep") ? "" : scale);
            said.add(nameFirst ? name + link + number : number + " " + name);
        }
        String text = String.join(separator, said);
        assertThat(Understander.understand(text, Athlete.KG))
                .as(text)
                .isEqualTo(new CheckInSaid(
                        order.contains("sleep") ? (Double) (double) number("sleep", one) : null,
                        expected(order, "soreness", one),
                        expected(order, "stress", one),
                        expected(order, "motivation", one),
                        null));
    }

    @Property(tries = 300)
    @Label("asks back when a number is missing, is one too many, or stands on the other side")
    void mixed(
            @ForAll("orders") List<String> order,
            @ForAll("separators") String separator,
            @ForAll boolean nameFirst,
            @ForAll @IntRange(max = 2) int flaw) {
        List<String> said = new ArrayList<>();
        for (String name : order) {
            said.add(nameFirst ? name + " 4" : "4 " + name);
        }
        String other = order.size() == NAMES.size() ? "stress" : missing(order);
        said.add(flaw == 0 ? other : flaw == 1 ? "5" : nameFirst ? "5 " + other : other + " 5");
        String text = String.join(separator, said);
        assertThat(Understander.understand(text, Athlete.KG)).as(text).isInstanceOf(Unclear.class);
    }

    private static int number(String name, int one) {
        return (one + 3 * NAMES.indexOf(name)) % 11;
    }

    private static @org.jspecify.annotations.Nullable Integer expected(List<String> order, String name, int one) {
        return order.contains(name) ? (Integer) number(name, one) : null;
    }

    private static String missing(List<String> order) {
        return NAMES.stream().filter(name -> !order.contains(name)).findFirst().orElseThrow();
    }

    @Provide
    Arbitrary<List<String>> orders() {
        return Arbitraries.shuffle(NAMES)
                .flatMap(all -> Arbitraries.integers().between(1, all.size()).map(size -> all.subList(0, size)));
    }

    @Provide
    Arbitrary<String> separators() {
        return Arbitraries.of(" ", ", ", "; ", "\n", " and ", ", and ", " | ", " / ", " - ", " & ");
    }

    @Provide
    Arbitrary<String> links() {
        return Arbitraries.of(" ", ": ", "=", " is ", " at ", " of ", " - ", " was about ");
    }

    @Provide
    Arbitrary<String> scales() {
        return Arbitraries.of("", "/10", " / 10", " of 10", " out of 10", " von 10");
    }
}
