package org.opencommissioning.api;

import static java.util.stream.Collectors.toMap;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.opencommissioning.api.answers.Answer;
import org.opencommissioning.api.answers.Answers;
import org.opencommissioning.api.answers.Answers.Asked;
import org.opencommissioning.api.answers.QuickItems;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.editions.Gathering;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.lists.Face;
import org.opencommissioning.api.lists.KeyType;
import org.opencommissioning.api.lists.ListAnswer;
import org.opencommissioning.api.lists.Listing;
import org.opencommissioning.api.lists.Lists;
import org.opencommissioning.api.lists.Paging;
import org.opencommissioning.api.lists.Where;
import org.opencommissioning.database.Sql;
import org.opencommissioning.values.Money;

/** A room as small as can be, to try the kit with: the public wells of Northmoor and what their upkeep cost. */
public final class Wells {
    private Wells() {}

    /** A published row = its JSON = its GraphQL type. */
    @Serdeable
    public record Well(String code, @Nullable String name, Parish parish, LocalDate dugOn, Money upkeep) {
        static Well read(ResultSet row) throws SQLException {
            return new Well(
                    row.getString("code"),
                    row.getString("name"),
                    new Parish(row.getString("parish")),
                    row.getObject("dug_on", LocalDate.class),
                    new Money(row.getLong("upkeep_pence")));
        }
    }

    /** Where a well stands. */
    @Serdeable
    public record Parish(String name) {}

    static final Listing<Well> WELLS = Listing.of("wells", Well.class, Well::read)
            .select("w.code, w.name, w.parish, w.dug_on, w.upkeep_pence")
            .from("published.well w")
            .sort("code", "w.code", KeyType.TEXT)
            .sort("upkeep", "w.upkeep_pence", KeyType.NUMBER)
            .sort("dugOn", "w.dug_on", KeyType.DAY)
            .key("w.code", KeyType.TEXT)
            .reads("wells");

    /** Single wells; those that are asked for at the same moment are read together. */
    public static final Gathering<String, Well> BY_CODE = new Gathering<>(
            Set.of("wells"),
            (snapshot, codes) -> snapshot
                    .list(
                            Sql.of("select * from published.well where code = any(:codes) and to_edition is null")
                                    .bind("codes", codes.toArray(String[]::new)),
                            Well::read)
                    .stream()
                    .collect(toMap(Well::code, well -> well)));

    /** The filters of the list. */
    @Introspected
    record WellFilter(
            @Nullable @QueryValue String parish,
            @Nullable @QueryValue LocalDate dugFrom) {
        Where where(State state) {
            var live = state.newest()
                    ? Where.all().and("w.to_edition is null")
                    : Where.all()
                            .and(
                                    "w.from_edition <= :edition",
                                    "edition",
                                    state.edition().number())
                            .and("(w.to_edition is null or w.to_edition > :edition)");
            return live.and("w.parish = :parish", "parish", parish).and("w.dug_on >= :dugFrom", "dugFrom", dugFrom);
        }
    }

    @Controller("/api/v1/wells")
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Requires(env = "wells")
    static class WellController {
        private final Lists lists;
        private final Answers answers;

        WellController(Lists lists, Answers answers) {
            this.lists = lists;
            this.answers = answers;
        }

        @Get
        @Produces({Face.JSON_TYPE, Face.CSV_TYPE, Face.NDJSON_TYPE})
        HttpResponse<ListAnswer<Well>> listWells(@RequestBean WellFilter filter, @RequestBean Paging paging) {
            return lists.answer(paging, WELLS, filter::where);
        }

        @Get("/{code}")
        HttpResponse<Answer<Well>> getWell(HttpRequest<?> request, String code, @Nullable @QueryValue AsAt asAt) {
            return answers.item(Asked.of(request, asAt, "wells"), snapshot -> snapshot.find(BY_CODE, code));
        }
    }

    /** Single wells as many ask for them at once. */
    @Singleton
    @Requires(env = "wells")
    static class QuickWells implements QuickItems<String, Well> {
        @Override
        public String path() {
            return "/api/v1/wells/";
        }

        @Override
        public Optional<String> key(String text) {
            return text.matches("W[0-9]+") ? Optional.of(text) : Optional.empty();
        }

        @Override
        public Gathering<String, Well> gathering() {
            return BY_CODE;
        }

        @Override
        public Class<Well> type() {
            return Well.class;
        }
    }
}
