package org.opencommissioning.contracts;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.micronaut.core.annotation.Nullable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.opencommissioning.contracts.OcdsQueries.Stated;
import org.opencommissioning.values.Money;

/**
 * Writes contracts as the Open Contracting Data Standard 1.1 says: a release for a contract as it was made, one for each amendment,
 * and a record that compiles them. What is not known is left out.
 */
final class OcdsReleases {
    private static final JsonFactory JSON = new JsonFactory();
    private static final String PUBLISHER = "Open Commissioning";
    private static final String LICENCE = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final JsonGenerator json;

    private OcdsReleases() throws IOException {
        json = JSON.createGenerator(out);
    }

    /**
     * @param uri of the package
     * @param publishedAt of the edition that the answer stands on
     */
    static byte[] releases(List<Stated> contracts, String uri, Instant publishedAt) throws IOException {
        var writer = new OcdsReleases();
        writer.beginPackage(uri, publishedAt);
        writer.json.writeArrayFieldStart("releases");
        for (var contract : contracts) {
            writer.releases(contract);
        }
        return writer.endPackage();
    }

    /** @param uri of the package */
    static byte[] records(List<Stated> contracts, String uri, Instant publishedAt) throws IOException {
        var writer = new OcdsReleases();
        writer.beginPackage(uri, publishedAt);
        writer.json.writeArrayFieldStart("records");
        for (var contract : contracts) {
            writer.json.writeStartObject();
            writer.json.writeStringField("ocid", contract.ocid());
            writer.json.writeArrayFieldStart("releases");
            writer.releases(contract);
            writer.json.writeEndArray();
            writer.json.writeFieldName("compiledRelease");
            writer.release(contract, contract.states().size() - 1, "compiled");
            writer.json.writeEndObject();
        }
        return writer.endPackage();
    }

    private void beginPackage(String uri, Instant publishedAt) throws IOException {
        json.writeStartObject();
        json.writeStringField("uri", uri);
        json.writeStringField("version", "1.1");
        json.writeStringField("publishedDate", publishedAt.toString());
        json.writeObjectFieldStart("publisher");
        json.writeStringField("name", PUBLISHER);
        json.writeEndObject();
        json.writeStringField("license", LICENCE);
    }

    private byte[] endPackage() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.close();
        return out.toByteArray();
    }

    private void releases(Stated contract) throws IOException {
        for (int number = 0; number < contract.states().size(); number++) {
            release(contract, number, number == 0 ? "contract" : "contractAmendment");
        }
    }

    private void release(Stated contract, int number, String tag) throws IOException {
        var state = contract.states().get(number);
        json.writeStartObject();
        json.writeStringField("ocid", contract.ocid());
        json.writeStringField("id", releaseId(contract, number) + (tag.equals("compiled") ? "-compiled" : ""));
        json.writeStringField("date", releaseDate(contract, state));
        json.writeArrayFieldStart("tag");
        if (tag.equals("contract")) {
            json.writeString("award");
        }
        json.writeString(tag);
        json.writeEndArray();
        json.writeStringField("initiationType", "tender");
        json.writeStringField("language", "en");
        parties(contract, state);
        json.writeObjectFieldStart("buyer");
        json.writeStringField("id", nhs(contract.consortium().code().text()));
        json.writeStringField("name", contract.consortium().name());
        json.writeEndObject();
        tender(contract, state);
        award(contract, state);
        contract(contract, number);
        json.writeEndObject();
    }

    private static String releaseId(Stated contract, int number) {
        return contract.id() + "-" + contract.edition() + "-"
                + contract.states().get(number).line();
    }

    private static String releaseDate(Stated contract, ContractRow state) {
        var day = state.amendedOn() == null ? state.awardedOn() : state.amendedOn();
        return day == null ? contract.publishedAt().toString() : instant(day);
    }

    private void parties(Stated contract, ContractRow state) throws IOException {
        json.writeArrayFieldStart("parties");
        json.writeStartObject();
        json.writeStringField("id", nhs(contract.consortium().code().text()));
        json.writeStringField("name", contract.consortium().name());
        identifier(
                "GB-NHS",
                contract.consortium().code().text(),
                contract.consortium().name());
        roles("buyer");
        json.writeEndObject();
        for (int place = 0; place < state.suppliers().size(); place++) {
            var supplier = state.suppliers().get(place);
            json.writeStartObject();
            json.writeStringField("id", supplierId(contract, supplier, place));
            json.writeStringField("name", supplier.name());
            if (supplier.code() != null) {
                identifier("GB-NHS", supplier.code().text(), supplier.name());
            } else if (supplier.identifier() != null) {
                int end = supplier.identifier().lastIndexOf('-');
                identifier(
                        end < 0 ? null : supplier.identifier().substring(0, end),
                        supplier.identifier().substring(end + 1),
                        supplier.name());
            }
            if (supplier.office() != null) {
                json.writeObjectFieldStart("address");
                json.writeStringField("streetAddress", supplier.office());
                json.writeEndObject();
            }
            roles("supplier");
            json.writeEndObject();
        }
        if (state.procuredBy() != null) {
            json.writeStartObject();
            json.writeStringField("id", contract.id() + "-procuring");
            json.writeStringField("name", state.procuredBy());
            roles("procuringEntity");
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void identifier(@Nullable String scheme, String id, String name) throws IOException {
        json.writeObjectFieldStart("identifier");
        text("scheme", scheme);
        json.writeStringField("id", id);
        json.writeStringField("legalName", name);
        json.writeEndObject();
    }

    private void roles(String role) throws IOException {
        json.writeArrayFieldStart("roles");
        json.writeString(role);
        json.writeEndArray();
    }

    private static String nhs(String code) {
        return "GB-NHS-" + code;
    }

    private static String supplierId(Stated contract, ContractRow.Supplier supplier, int place) {
        if (supplier.code() != null) {
            return nhs(supplier.code().text());
        }
        return supplier.identifier() == null ? contract.id() + "-supplier-" + (place + 1) : supplier.identifier();
    }

    private void tender(Stated contract, ContractRow state) throws IOException {
        json.writeObjectFieldStart("tender");
        json.writeStringField("id", contract.id() + "-tender");
        json.writeStringField("title", state.title());
        if (state.route() != null) {
            text("procurementMethod", state.route().method());
            json.writeStringField("procurementMethodDetails", state.route().code());
        }
        text("procurementMethodRationale", state.process());
        if (state.procuredBy() != null) {
            json.writeObjectFieldStart("procuringEntity");
            json.writeStringField("id", contract.id() + "-procuring");
            json.writeStringField("name", state.procuredBy());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void award(Stated contract, ContractRow state) throws IOException {
        var made = contract.states().getFirst();
        json.writeArrayFieldStart("awards");
        json.writeStartObject();
        json.writeStringField("id", awardId(contract));
        json.writeStringField("title", made.title());
        text("description", made.services());
        json.writeStringField("status", "active");
        text("date", made.awardedOn() == null ? null : instant(made.awardedOn()));
        value("value", made.value());
        json.writeArrayFieldStart("suppliers");
        for (int place = 0; place < state.suppliers().size(); place++) {
            var supplier = state.suppliers().get(place);
            json.writeStartObject();
            json.writeStringField("id", supplierId(contract, supplier, place));
            json.writeStringField("name", supplier.name());
            json.writeEndObject();
        }
        json.writeEndArray();
        period("contractPeriod", made);
        json.writeEndObject();
        json.writeEndArray();
    }

    private static String awardId(Stated contract) {
        return contract.id() + "-award";
    }

    private void contract(Stated contract, int number) throws IOException {
        var state = contract.states().get(number);
        json.writeArrayFieldStart("contracts");
        json.writeStartObject();
        json.writeStringField("id", state.reference());
        json.writeStringField("awardID", awardId(contract));
        json.writeStringField("title", state.title());
        text("description", state.services());
        json.writeStringField("status", "active");
        period("period", state);
        value("value", state.value());
        if (number > 0) {
            json.writeArrayFieldStart("amendments");
            for (int amendment = 1; amendment <= number; amendment++) {
                amendment(contract, amendment);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeEndArray();
    }

    private void amendment(Stated contract, int number) throws IOException {
        var before = contract.states().get(number - 1);
        var state = contract.states().get(number);
        json.writeStartObject();
        json.writeStringField("id", Integer.toString(number));
        json.writeStringField("date", instant(state.amendedOn()));
        text("rationale", state.amendment());
        if (before.value() != null && state.value() != null && !before.value().equals(state.value())) {
            json.writeStringField(
                    "description", "Value before £%s, after £%s".formatted(before.value(), state.value()));
        }
        json.writeStringField("amendsReleaseID", releaseId(contract, number - 1));
        json.writeStringField("releaseID", releaseId(contract, number));
        json.writeEndObject();
    }

    private void period(String name, ContractRow state) throws IOException {
        if (state.from() == null && state.to() == null) {
            return;
        }
        json.writeObjectFieldStart(name);
        text("startDate", state.from() == null ? null : instant(state.from()));
        text("endDate", state.to() == null ? null : instant(state.to()));
        json.writeEndObject();
    }

    private void value(String name, @Nullable Money value) throws IOException {
        if (value == null) {
            return;
        }
        json.writeObjectFieldStart(name);
        json.writeNumberField("amount", value.pounds());
        json.writeStringField("currency", "GBP");
        json.writeEndObject();
    }

    private void text(String name, @Nullable String value) throws IOException {
        if (value != null) {
            json.writeStringField(name, value);
        }
    }

    private static String instant(LocalDate day) {
        return day + "T00:00:00Z";
    }
}
