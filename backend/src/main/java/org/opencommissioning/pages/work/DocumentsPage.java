package org.opencommissioning.pages.work;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.opencommissioning.documents.KeptDocument;
import org.opencommissioning.pages.frame.FieldProblem;
import org.opencommissioning.values.OrganisationName;

/**
 * Documents that the reader's organisations have sent, and a form for one more.
 *
 * @param kept     hash of the document that was taken just now
 * @param findings what is wrong with the one that was not
 * @param largest  bytes that one may have
 */
@Serdeable
record DocumentsPage(
        List<OrganisationName> organisations,
        @Nullable String organisation,
        List<KeptDocument> documents,
        @Nullable String kept,
        List<DocumentFinding> findings,
        long largest,
        List<FieldProblem> problems) {
    /** @param mend what to do */
    @Serdeable
    record DocumentFinding(String rule, String sentence, String message, String mend) {}
}
