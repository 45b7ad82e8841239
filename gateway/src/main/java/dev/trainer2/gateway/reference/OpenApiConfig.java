package dev.trainer2.gateway.reference;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

/** {@code /openapi}: paths and parameters as the code has them, with what {@code rest.yaml} says of each call. */
@Configuration
class OpenApiConfig {
    private static final String COOKIE = "session";
    private static final String BEARER = "bearer";

    @Bean
    OpenApiCustomizer whatCallsAnswer() {
        RestCalls calls = RestCalls.load();
        return api -> describe(api, calls);
    }

    private static void describe(OpenAPI api, RestCalls calls) {
        api.info(new Info()
                .title("Trainer2")
                .version("1.0.0")
                .description("What an athlete's client asks of the gateway. Topics and the socket: /asyncapi."));
        api.servers(List.of(new Server().url("/")));
        Components components = new Components()
                .addSecuritySchemes(
                        COOKIE,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.APIKEY)
                                .in(SecurityScheme.In.COOKIE)
                                .name("trainer2_session"))
                .addSecuritySchemes(
                        BEARER,
                        new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer"));
        new TreeMap<>(RestShapes.all(calls)).forEach(components::addSchemas);
        api.components(components);
        api.getPaths()
                .forEach((path, item) -> item.readOperationsMap()
                        .forEach((method, operation) -> describe(
                                operation,
                                Objects.requireNonNull(
                                        calls.operations().get(key(method, path)),
                                        () -> "rest.yaml does not say what " + key(method, path) + " answers"))));
    }

    private static String key(PathItem.HttpMethod method, String path) {
        return method + " " + path;
    }

    private static void describe(Operation operation, RestCalls.Call call) {
        operation.tags(null);
        ApiResponses responses = new ApiResponses();
        call.answers().forEach((status, shape) -> responses.addApiResponse(status, answer(status, shape)));
        if (!call.open()) {
            operation.security(
                    List.of(new SecurityRequirement().addList(COOKIE), new SecurityRequirement().addList(BEARER)));
            responses.addApiResponse("401", problem("401", List.of("NOT_SIGNED_IN")));
        }
        call.refusals().forEach((status, codes) -> responses.addApiResponse(status, problem(status, codes)));
        operation.responses(responses);
        if (call.body() != null) {
            operation.requestBody(new RequestBody().required(true).content(json("application/json", call.body())));
        }
    }

    private static ApiResponse answer(String status, String shape) {
        ApiResponse answer = new ApiResponse().description(phrase(status));
        if (shape.isEmpty()) {
            return answer;
        }
        return answer.content(
                RestCalls.isMediaType(shape)
                        ? new Content().addMediaType(shape, new MediaType())
                        : json("application/json", shape));
    }

    private static ApiResponse problem(String status, List<String> codes) {
        return new ApiResponse()
                .description(phrase(status) + ": " + String.join(", ", codes))
                .content(json("application/problem+json", "Problem"));
    }

    private static Content json(String type, String shape) {
        return new Content().addMediaType(type, new MediaType().schema(RestShapes.named(shape)));
    }

    private static String phrase(String status) {
        return HttpStatus.valueOf(Integer.parseInt(status)).getReasonPhrase();
    }
}
