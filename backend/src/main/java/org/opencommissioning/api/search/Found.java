package org.opencommissioning.api.search;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * One answer of the site search.
 *
 * @param type   {@code organisation} or {@code supplier}
 * @param id     organisation code or supplier id
 * @param detail what tells it from its namesakes: town and postcode, consortium, another name
 * @param basis  what the match rests on where it is not the name: {@code its own address in NM4}
 * @param path   where its page is, {@code /organisations/9N4}
 */
@Serdeable
public record Found(
        @Schema(
                allowableValues = {"organisation", "supplier"},
                example = "organisation")
        String type,

        @Schema(maxLength = 10, example = "9N4") String id,

        @Schema(maxLength = 500, example = "NHS Northmoor West")
        String name,

        @Nullable @Schema(maxLength = 40, example = "consortium")
        String role,

        @Nullable @Schema(maxLength = 20, example = "active")
        String status,

        @Nullable @Schema(maxLength = 500) String detail,

        @Nullable @Schema(maxLength = 100, example = "its own address in NM4")
        String basis,

        @Schema(maxLength = 200, example = "/organisations/9N4")
        String path) {}
