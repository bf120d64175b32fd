package org.opencommissioning.transparencylog;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Checks a bundle from the signature down to the row, and says in plain words what holds. */
final class BundleCheck {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu 'at' HH:mm:ss 'UTC'", Locale.UK)
            .withZone(ZoneOffset.UTC);

    private final Bundle bundle;
    private final VerifierKey key;

    BundleCheck(Bundle bundle, VerifierKey key) {
        this.bundle = bundle;
        this.key = key;
    }

    Verdict verdict(boolean keyIsTrusted) {
        var note = SignedNote.parse(bundle.checkpoint());
        var checkpoint = Checkpoint.open(bundle.checkpoint(), key);
        if (!key.toString().equals(bundle.key().toString())
                || checkpoint.isEmpty()
                || note.signatures().size() != 1) {
            return new Verdict.Failed("The checkpoint is not signed by the key " + key + ".");
        }
        if (!bundle.inLog().proves(bundle.entry().leaf(), checkpoint.get().root())) {
            return new Verdict.Failed("The publication does not stand in the log that was signed.");
        }
        var row = bundle.row();
        if (row != null && !row.inContent().proves(row.leaf(), bundle.entry().content())) {
            return new Verdict.Failed("The row does not stand in the publication.");
        }
        return new Verdict.Proved(facts(checkpoint.get(), keyIsTrusted));
    }

    private List<String> facts(Checkpoint checkpoint, boolean keyIsTrusted) {
        var facts = new ArrayList<String>();
        var entry = bundle.entry();
        var row = bundle.row();
        if (row != null) {
            facts.add("This row was published, letter by letter and penny by penny as it stands here: "
                    + new String(row.canonical(), StandardCharsets.UTF_8));
            facts.add("It is row %,d of the %,d rows of edition %d."
                    .formatted(row.inContent().index() + 1, entry.rows(), bundle.edition()));
        }
        facts.add("Edition %d is a publication of %s by %s for %s with %,d rows, published on %s."
                .formatted(
                        bundle.edition(),
                        entry.kind(),
                        entry.publisher().text(),
                        entry.period().inWords(),
                        entry.rows(),
                        MOMENT.format(entry.time())));
        facts.add("It stands at its place in the log %s of %,d entries, which the log's key has signed."
                .formatted(checkpoint.origin(), checkpoint.size()));
        facts.add(
                keyIsTrusted
                        ? "The key is the one that you gave: " + key + "."
                        : "The key came with the bundle. Compare it with one that you have from elsewhere: " + key
                                + ".");
        return facts;
    }
}
