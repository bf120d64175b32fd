package org.opencommissioning.submissions;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.publication.PublishableReturn;
import org.opencommissioning.security.Act;
import org.opencommissioning.security.Caller;
import org.opencommissioning.security.Permissions;

/** The kinds of return that can be submitted. */
@Singleton
final class ReturnTypes {
    private final List<PublishableReturn<?>> types;

    ReturnTypes(List<PublishableReturn<?>> types) {
        this.types = types.stream()
                .sorted(Comparator.comparing(PublishableReturn::title))
                .toList();
    }

    List<PublishableReturn<?>> all() {
        return types;
    }

    /** @throws org.opencommissioning.api.problems.Refusal when there is no such kind */
    PublishableReturn<?> get(String kind) {
        return types.stream()
                .filter(type -> type.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> ProblemKind.BAD_VALUE.refusal(
                        "returnType",
                        kind,
                        "There is no return type '" + kind + "'.",
                        "Give one of "
                                + types.stream().map(PublishableReturn::kind).collect(Collectors.joining(", ")) + "."));
    }

    /** What the second person must be allowed to do. */
    Act approval(String kind) {
        return types.stream()
                .filter(type -> type.kind().equals(kind))
                .map(PublishableReturn::approval)
                .findFirst()
                .orElse(Act.APPROVE_SUBMISSION);
    }

    /** Kinds that the caller may let be published whosever they are, without being one of the organisation's people. */
    String[] approvedForAnybody(Caller caller) {
        return types.stream()
                .filter(type ->
                        type.approval().reach() == Act.Reach.ANY && Permissions.mayAnywhere(caller, type.approval()))
                .map(PublishableReturn::kind)
                .toArray(String[]::new);
    }

    boolean isMoney(String kind) {
        return types.stream().anyMatch(type -> type.kind().equals(kind) && type.isMoney());
    }

    String title(String kind) {
        return types.stream()
                .filter(type -> type.kind().equals(kind))
                .map(PublishableReturn::title)
                .findFirst()
                .orElse(kind);
    }
}
