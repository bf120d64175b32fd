package org.opencommissioning.pages.compare;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.organisations.Organisation;
import org.opencommissioning.organisations.OrganisationQueries;
import org.opencommissioning.organisations.OrganisationRole;
import org.opencommissioning.pages.frame.FieldProblem;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.OrganisationName;

/** Finds the organisations that are to be compared; unlike is not compared with like. */
@Singleton
final class KnownSubjects {
    private final OrganisationQueries organisations;

    KnownSubjects(OrganisationQueries organisations) {
        this.organisations = organisations;
    }

    /**
     * @param role  of all of them; null where there are none
     * @param added whether what was to be added is one of them
     */
    record Known(List<Subject> subjects, @Nullable OrganisationRole role, boolean added) {}

    /** What is not known, or of another kind than the first, becomes a problem of the question. */
    Known known(Snapshot snapshot, CompareQuestion question) throws SQLException {
        var codes = Stream.of(
                        question.of().stream(),
                        question.groups().values().stream().flatMap(List::stream),
                        question.added().stream())
                .flatMap(each -> each)
                .distinct()
                .toList();
        var found = organisations.list(
                snapshot, codes.stream().map(OrganisationCode::text).toList());
        var role = codes.stream()
                .flatMap(code -> Optional.ofNullable(found.get(code.text())).stream())
                .map(Organisation::role)
                .findFirst()
                .orElse(null);
        var check = new Check(found, role, question.problems());
        var subjects = new ArrayList<Subject>();
        var added = question.added()
                .filter(code -> found.containsKey(code.text()))
                .filter(code -> !question.of().contains(code));
        for (var code : Stream.concat(question.of().stream(), added.stream()).toList()) {
            check.member("of", code)
                    .ifPresent(name -> subjects.add(new Subject(code.text(), name.name(), false, List.of(name))));
        }
        question.groups().forEach((name, members) -> {
            var known = members.stream()
                    .flatMap(code -> check.member("group", code).stream())
                    .toList();
            if (!known.isEmpty()) {
                subjects.add(new Subject(name, name, true, known));
            }
        });
        return new Known(subjects, role, added.isPresent());
    }

    private record Check(
            Map<String, Organisation> found, @Nullable OrganisationRole role, List<FieldProblem> problems) {
        Optional<OrganisationName> member(String field, OrganisationCode code) {
            var organisation = found.get(code.text());
            if (organisation == null) {
                problems.add(new FieldProblem(field, "No organisation has the code “" + code + "”."));
                return Optional.empty();
            }
            if (organisation.role() != role) {
                problems.add(new FieldProblem(
                        field, organisation.name() + " is of another kind than the first, so it is left out."));
                return Optional.empty();
            }
            return Optional.of(new OrganisationName(code, organisation.name()));
        }
    }
}
