package dev.trainer2.contract.serde;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.kiota.ApiException;
import io.apicurio.registry.resolver.client.RegistryClientFacade;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A lookup in the registry")
class RegistryLookupsTest {
    private static final Duration LIMIT = Duration.ofMillis(200);

    /** What the client throws for an answer of this status. */
    private static final class Refusal extends ApiException {
        private static final long serialVersionUID = 1;

        Refusal(int status) {
            super("status " + status);
            setResponseStatusCode(status);
        }
    }

    private final CountDownLatch never = new CountDownLatch(1);
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger clients = new AtomicInteger();

    /** A registry that answers each lookup by the next of these, and by the last of them from then on. */
    private RegistryClientFacade registry(List<Callable<String>> answers) {
        Deque<Callable<String>> left = new ArrayDeque<>(answers);
        return RegistryLookups.proxy(new RegistryLookups(
                () -> {
                    clients.incrementAndGet();
                    return (RegistryClientFacade) Proxy.newProxyInstance(
                            getClass().getClassLoader(),
                            new Class<?>[] {RegistryClientFacade.class},
                            (proxy, method, arguments) -> {
                                asked.incrementAndGet();
                                Callable<String> next = left.size() > 1 ? left.removeFirst() : left.getFirst();
                                return next.call();
                            });
                },
                LIMIT));
    }

    private String silence() throws InterruptedException {
        never.await();
        return "too late";
    }

    private static String refusal(int status) {
        throw new IllegalStateException(new Refusal(status));
    }

    @AfterEach
    void answerAll() {
        never.countDown();
    }

    @Test
    @DisplayName("is answered from memory the second time")
    void remembered() {
        RegistryClientFacade registry = registry(List.of(() -> "schema"));
        assertThat(registry.getSchemaByContentId(7L)).isEqualTo("schema");
        assertThat(registry.getSchemaByContentId(7L)).isEqualTo("schema");
        assertThat(asked).hasValue(1);
        registry.getSchemaByContentId(8L);
        assertThat(asked).hasValue(2);
    }

    @Test
    @DisplayName("006-AC44 whose answer is lost is asked again of another client")
    void lost() {
        RegistryClientFacade registry = registry(List.of(this::silence, () -> "schema"));
        assertThat(registry.getSchemaByContentId(7L)).isEqualTo("schema");
        assertThat(clients).hasValue(2);
    }

    @Test
    @DisplayName("006-AC44 that is never answered ends and says that the registry is the fault")
    void silent() {
        RegistryClientFacade registry = registry(List.of(this::silence));
        assertThatThrownBy(() -> registry.getSchemaByContentId(7L))
                .isInstanceOf(RegistryUnavailableException.class)
                .matches(RegistryUnavailableException::isCauseOf);
        assertThat(asked).hasValue(3);
    }

    @Test
    @DisplayName("006-AC44 that the registry fails at is asked again, and one it does not know is not")
    void failing() {
        RegistryClientFacade failing = registry(List.of(() -> refusal(503), () -> refusal(429), () -> "schema"));
        assertThat(failing.getSchemaByContentId(7L)).isEqualTo("schema");
        asked.set(0);
        RegistryClientFacade unknown = registry(List.of(() -> refusal(404)));
        assertThatThrownBy(() -> unknown.getSchemaByContentId(7L))
                .isInstanceOf(IllegalStateException.class)
                .matches(fault -> !RegistryUnavailableException.isCauseOf(fault));
        assertThat(asked).hasValue(1);
    }

    @Test
    @DisplayName("006-AC44 of a thread that is interrupted ends at once and leaves the thread interrupted")
    void interrupted() {
        RegistryClientFacade registry = registry(List.of(this::silence));
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> registry.getSchemaByContentId(7L)).isInstanceOf(RegistryUnavailableException.class);
        assertThat(Thread.interrupted()).isTrue();
    }
}
