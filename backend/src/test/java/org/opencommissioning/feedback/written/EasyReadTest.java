package org.opencommissioning.feedback.written;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class EasyReadTest {
    private static final Pattern DRAWN = Pattern.compile("(?m)^  ([a-z]+):");

    @Test
    void everyPictureThatCanBeNamedIsDrawnAndTheOtherWayRound() throws IOException {
        var drawings = Files.readString(Path.of("../frontend/src/pictures/pictograms.ts"));
        assertThat(DRAWN.matcher(drawings).results().map(name -> name.group(1)))
                .containsExactlyInAnyOrderElementsOf(EasyRead.PICTURES);
        var docs = Files.readString(Path.of("../docs/consultations.md"));
        assertThat(docs).contains(EasyRead.listed());
    }

    @Test
    void aNameThatIsOfNoPictureIsNoticed() {
        assertThat(EasyRead.hasItsPictures("[bus] There is a bus. [clock] It takes an hour."))
                .isTrue();
        assertThat(EasyRead.hasItsPictures("No picture, [name removed].")).isTrue();
        assertThat(EasyRead.hasItsPictures("[dragon] Beware.")).isFalse();
    }
}
