package org.opencommissioning.api.http;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Contact;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;
import io.swagger.v3.oas.annotations.servers.Server;

/** The head of the OpenAPI document. Paths come from the controllers, common answers from {@link CommonAnswers}. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Open Commissioning",
                        version = "1",
                        description =
                                "What consortia plan, spend and achieve, as published, each figure with its source."
                                    + " Every answer names the edition it stands on and can be asked for as at an"
                                    + " earlier one. Lists come in pages as JSON, whole as CSV or NDJSON by Accept or"
                                    + " by the path's suffix.",
                        contact =
                                @Contact(name = "Open Commissioning", url = "https://opencommissioning.example/about"),
                        license =
                                @License(
                                        name = "Open Government Licence v3.0",
                                        url =
                                                "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/")),
        servers = @Server(url = "https://opencommissioning.example", description = "Production"))
final class ApiDescription {
    private ApiDescription() {}
}
