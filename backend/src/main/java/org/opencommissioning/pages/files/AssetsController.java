package org.opencommissioning.pages.files;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import org.opencommissioning.api.problems.ProblemKind;

/** The built scripts and styles, from memory. */
@Hidden
@Controller
@Produces(MediaType.ALL)
final class AssetsController {
    private final Assets assets;

    AssetsController(Assets assets) {
        this.assets = assets;
    }

    @Get("/assets/{name}")
    HttpResponse<byte[]> asset(
            String name,
            @Nullable @Header(HttpHeaders.ACCEPT_ENCODING) String encodings,
            @Nullable @Header(HttpHeaders.IF_NONE_MATCH) String known) {
        var asset =
                assets.find(name).orElseThrow(() -> ProblemKind.NOT_FOUND.refusal("There is no file " + name + "."));
        if (known != null && known.contains(asset.tag())) {
            return headed(HttpResponse.notModified(), asset);
        }
        boolean gzip = encodings != null && encodings.contains("gzip") && asset.gzip() != null;
        var response = headed(HttpResponse.ok(), asset).contentType(asset.mediaType());
        if (gzip) {
            response.header(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        return response.body(gzip ? asset.gzip() : asset.bytes());
    }

    @Get("/favicon.ico")
    HttpResponse<byte[]> icon(HttpRequest<?> request) {
        return asset("favicon.svg", request.getHeaders().get(HttpHeaders.ACCEPT_ENCODING), null);
    }

    private static MutableHttpResponse<byte[]> headed(MutableHttpResponse<byte[]> response, Asset asset) {
        return response.header(HttpHeaders.ETAG, '"' + asset.tag() + '"')
                .header(HttpHeaders.VARY, "Accept-Encoding")
                .header(
                        HttpHeaders.CACHE_CONTROL,
                        asset.isNamedByContent() ? "public, max-age=31536000, immutable" : "public, max-age=86400");
    }
}
