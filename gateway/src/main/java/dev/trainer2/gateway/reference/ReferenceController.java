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

    /** Made when somebody asks for the first time: a start of the gateway need not wait for it. */
    private static final class Made {
        private static final String DOCUMENT = AsyncApi.yaml();
        private static final String PAGE = ReferencePage.html();
    }

    @Operation(summary = "Topics and socket as an AsyncAPI document")
    @GetMapping(path = "/asyncapi", produces = "application/yaml")
    ResponseEntity<String> document() {
        return ResponseEntity.ok().contentType(YAML).body(Made.DOCUMENT);
    }

    @Operation(summary = "Topics and socket as a page")
    @GetMapping(path = "/docs/topics", produces = MediaType.TEXT_HTML_VALUE)
    String page() {
        return Made.PAGE;
    }
}
