package org.opencommissioning.alerts;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * One thing that is new, for a mail or a program.
 *
 * @param title one line
 * @param words what was said, in short; empty where the title says all
 * @param path  of the page that shows it
 */
@Serdeable
@Schema(description = "One thing that is new in a list")
record News(
        @Schema(maxLength = 201, example = "£12450.00 to Dale Diagnostics LLP by NHS Northmoor West on 2013-03-14")
        String title,

        @Schema(maxLength = 300, example = "Acute commissioning, MRI scans")
        String words,

        @Schema(maxLength = 200, example = "/payments/76-13")
        String path) {}
