package dev.trainer2.gateway.views;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages of the web client under {@code /app}: one document, which reads the address itself. */
@Controller
class PageController {
    @GetMapping("/app/**")
    String page() {
        return "forward:/index.html";
    }
}
