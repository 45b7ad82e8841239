package dev.trainer2.contract.serde;

import com.microsoft.kiota.ApiException;
import io.apicurio.registry.resolver.client.RegistryClientFacade;
import io.apicurio.registry.resolver.client.RegistryClientFacadeFactory;
import io.apicurio.registry.resolver.config.SchemaResolverConfig;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The registry's client with a limit of time, shared by the serdes of a process. The client itself waits for ever for an
 * answer that is lost, and asks again every thirty seconds for what cannot change. Here a lookup is asked three times, each
 * time of a client of its own, and an answer is kept: versions and contents in a registry are immutable.
 */
final class RegistryLookups implements InvocationHandler {
    private static final int TRIES = 3;
    private static final Duration BACKOFF = Duration.ofMillis(500);
    private static final int CLIENT_ERRORS = 400;
    private static final int SERVER_ERRORS = 500;
    private static final List<Integer> PASSING = List.of(408, 425, 429);

    private record Lookup(String method, List<Object> arguments) {}

    private final Map<Lookup, Object> answers = new ConcurrentHashMap<>();
    private final Supplier<RegistryClientFacade> clients;
    private final Duration limit;
    private volatile @Nullable RegistryClientFacade client;

    RegistryLookups(Supplier<RegistryClientFacade> clients, Duration limit) {
        this.clients = clients;
        this.limit = limit;
    }

    /** Returns the client for a registry; connects to nothing yet. */
    static RegistryClientFacade of(Map<String, Object> config, Duration limit) {
        return proxy(
                new RegistryLookups(() -> RegistryClientFacadeFactory.create(new SchemaResolverConfig(config)), limit));
    }

    static RegistryClientFacade proxy(RegistryLookups lookups) {
        return (RegistryClientFacade) Proxy.newProxyInstance(
                RegistryLookups.class.getClassLoader(), new Class<?>[] {RegistryClientFacade.class}, lookups);
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class || method.getName().equals("getClient")) {
            return called(current(), method, arguments);
        }
        Lookup lookup = new Lookup(method.getName(), arguments == null ? List.of() : Arrays.asList(arguments));
        Object known = answers.get(lookup);
        if (known != null) {
            return known;
        }
        Object answer = asked(method, arguments);
        if (answer != null && method.getName().startsWith("get")) {
            answers.put(lookup, answer);
        }
        return answer;
    }

    private @Nullable Object asked(Method method, Object @Nullable [] arguments) throws Throwable {
        Throwable last = new TimeoutException("not asked");
        for (int tried = 1; tried <= TRIES; tried++) {
            RegistryClientFacade asked = current();
            FutureTask<@Nullable Object> call = new FutureTask<>(() -> method.invoke(asked, arguments));
            Thread.ofVirtual().name("registry-lookup").start(call);
            try {
                return call.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                call.cancel(true);
                Thread.currentThread().interrupt();
                throw new RegistryUnavailableException(method.getName(), e);
            } catch (TimeoutException e) {
                call.cancel(true);
                last = e;
            } catch (ExecutionException e) {
                Throwable fault =
                        e.getCause() instanceof InvocationTargetException inner ? inner.getCause() : e.getCause();
                if (fault == null || isAnswer(fault)) {
                    throw fault == null ? e : fault;
                }
                last = fault;
            }
            client = null; // the connections of this one may be the fault
            if (tried < TRIES) {
                LockSupport.parkNanos(BACKOFF.toNanos());
            }
        }
        throw new RegistryUnavailableException(method.getName(), last);
    }

    /** Whether the registry has answered, if only that it does not know. */
    private static boolean isAnswer(Throwable fault) {
        for (Throwable one = fault; one != null; one = one.getCause()) {
            if (one instanceof ApiException api) {
                int status = api.getResponseStatusCode();
                return status >= CLIENT_ERRORS && status < SERVER_ERRORS && !PASSING.contains(status);
            }
        }
        return false;
    }

    private RegistryClientFacade current() {
        RegistryClientFacade present = client;
        if (present == null) {
            present = clients.get();
            client = present;
        }
        return present;
    }

    private static @Nullable Object called(RegistryClientFacade client, Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(client, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }
}
