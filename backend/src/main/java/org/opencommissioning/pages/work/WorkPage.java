package org.opencommissioning.pages.work;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.opencommissioning.submissions.OwedWork;
import org.opencommissioning.submissions.Submission;

/**
 * What needs somebody now.
 *
 * @param held        whether rows wait for this reader's decision, one at least
 * @param mayExtend   whether the reader gives more time
 * @param maySubmit   whether the reader may send returns of some organisation
 */
@Serdeable
record WorkPage(
        LocalDate today,
        List<Submission> open,
        List<OwedWork> owed,
        List<OwedWork> published,
        boolean maySubmit,
        boolean mayExtend,
        @Nullable Boolean held) {}
