package dev.trainer2.gateway.reference;

import dev.trainer2.contract.reference.AsyncApi;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Topics and socket: the AsyncAPI document, and the same as a page. */
@RestController
class ReferenceController {
    private static final MediaType YAML = MediaType.parseMediaType("application/yaml;charset=UTF-8");

    private final String document = AsyncApi.yaml();
    private final String page = ReferencePage.html();

    @Operation(summary = "Topics and socket as an AsyncAPI document")
    @GetMapping(path = "/asyncapi", produces = "application/yaml")
    ResponseEntity<String> document() {
        return ResponseEntity.ok().contentType(YAML).body(document);
    }

    @Operation(summary = "Topics and socket as a page")
    @GetMapping(path = "/docs/topics", produces = MediaType.TEXT_HTML_VALUE)
    String page() {
        return page;
    }
}
