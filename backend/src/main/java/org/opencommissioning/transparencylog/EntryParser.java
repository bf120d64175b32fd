package org.opencommissioning.transparencylog;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.json.tree.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

/** Reads an entry back from its bytes. What the reading lets pass, the comparison with the canonical form does not. */
final class EntryParser {
    private final JsonNode members;

    private EntryParser(JsonNode members) {
        this.members = members;
    }

    static Entry parse(byte[] bytes) {
        try {
            var entry = new EntryParser(CanonicalJson.parse(bytes)).entry();
            if (Arrays.equals(entry.bytes(), bytes)) {
                return entry;
            }
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("Not an entry of the log: " + e.getMessage(), e);
        }
        throw new IllegalArgumentException("Not an entry of the log: its bytes are not the canonical form");
    }

    private Entry entry() {
        return new Entry(
                member("version").getIntValue(),
                text("kind"),
                OrganisationCode.parse(text("publisher")),
                optional("subject", OrganisationCode::parse),
                period(member("period")),
                member("rows").getLongValue(),
                Hash.parse(text("content")),
                optional("file", Hash::parse),
                editions(member("supersedes")),
                member("reason").isNull() ? null : new EntryParser(member("reason")).reason(),
                Instant.parse(text("time")),
                text("approvedBy"));
    }

    private static List<Long> editions(JsonNode array) {
        var editions = new ArrayList<Long>();
        array.values().forEach(edition -> editions.add(edition.getLongValue()));
        return editions;
    }

    private Reason reason() {
        return new Reason(Reason.Code.parse(text("code")), optional("words", Hash::parse));
    }

    private static Period period(JsonNode days) {
        var ends = new EntryParser(days);
        return new Period(LocalDate.parse(ends.text("from")), LocalDate.parse(ends.text("to")));
    }

    private String text(String name) {
        return member(name).getStringValue();
    }

    private <T> @Nullable T optional(String name, Function<String, T> parse) {
        return member(name).isNull() ? null : parse.apply(text(name));
    }

    private JsonNode member(String name) {
        var member = members.get(name);
        if (member == null) {
            throw new IllegalArgumentException("member '" + name + "' is missing");
        }
        return member;
    }
}
