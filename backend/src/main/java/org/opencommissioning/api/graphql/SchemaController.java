package org.opencommissioning.api.graphql;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;

/** Hands out the contract of the GraphQL interface. */
@Hidden
@Controller
class SchemaController {
    private final String text;

    SchemaController(Schema schema) {
        text = schema.print();
    }

    @Get("/schema.graphqls")
    @Produces("text/plain; charset=utf-8")
    HttpResponse<String> schema() {
        return HttpResponse.ok(text).header(HttpHeaders.CACHE_CONTROL, "public, max-age=300");
    }
}
