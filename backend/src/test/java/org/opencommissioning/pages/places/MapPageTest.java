package org.opencommissioning.pages.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencommissioning.pages.NorthmoorOnline.page;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class MapPageTest {
    private static final Pattern MEASURE = Pattern.compile("\"measure\":\"([a-z-]+)\"");

    @Test
    void theMapOpensWithTheFigureThatTheHomePageShows() {
        assertThat(measure("/map")).isEqualTo(measure("/")).isEqualTo(measure("/map?by=" + measure("/")));
    }

    @Test
    void anotherFigureIsShownWhenItIsAskedFor() {
        assertThat(measure("/map?by=practices")).isEqualTo("practices");
    }

    @Test
    void patientsAreThoseOfTheLastCountOfTheYear() {
        assertThat(page("/map?by=patients").body())
                .contains("\"measure\":\"patients\",\"year\":\"2012-13\"")
                .contains("{\"code\":\"9N4\",\"value\":279135,");
    }

    private static String measure(String path) {
        var found = MEASURE.matcher(page(path).body());
        assertThat(found.find()).as(path).isTrue();
        return found.group(1);
    }
}
