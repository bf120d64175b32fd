package org.opencommissioning.api.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;

/** Hands out the contract of the REST interface. */
@Hidden
@Controller
class ContractController {
    private final OpenApiDocument document;

    ContractController(OpenApiDocument document) {
        this.document = document;
    }

    @Get("/openapi.yaml")
    @Produces("application/yaml")
    HttpResponse<String> openApi() {
        return HttpResponse.ok(document.text()).header(HttpHeaders.CACHE_CONTROL, "public, max-age=300");
    }
}
