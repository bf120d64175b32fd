package org.opencommissioning.disclosure.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreenWordsTest {
    private static final String HIDDEN = "943\u200b476\u20605919";

    @Test
    void ofFiveHundredTextsHalfOfThemCleanMostSecretsAreFoundAndLittleElse() {
        var found = new TreeMap<Personal, int[]>();
        int right = 0;
        int wrong = 0;
        int secrets = 0;
        for (var text : new SeededTexts().list(500)) {
            var marks = ScreenWords.screen(text.words()).marks();
            var redacted = Redact.of(text.words(), marks);
            boolean gone = text.reason() != null && !redacted.contains(text.secret());
            if (text.reason() != null) {
                secrets++;
                var counts = found.computeIfAbsent(text.reason(), any -> new int[2]);
                counts[0]++;
                counts[1] += gone ? 1 : 0;
            }
            right += gone ? 1 : 0;
            wrong += marks.size() - (gone ? 1 : 0);
        }
        double recall = (double) right / secrets;
        double precision = (double) right / (right + wrong);
        System.out.printf("Screening: recall %.3f, precision %.3f over %d secrets%n", recall, precision, secrets);
        found.forEach((reason, counts) -> System.out.printf("  %-14s %d of %d%n", reason.slug(), counts[1], counts[0]));

        assertThat(recall).isGreaterThan(0.93);
        assertThat(precision).isGreaterThan(0.93);
        found.forEach((reason, counts) -> assertThat(counts[1])
                .as(reason.slug())
                .isGreaterThanOrEqualTo(reason == Personal.NAME ? counts[0] * 7 / 10 : counts[0]));
    }

    @ParameterizedTest
    @CsvSource({
        "I took an overdose, SELF_HARM",
        "he wanted to die, SELF_HARM",
        "the carer hit her, SAFEGUARDING",
        "Safeguarding was never told, SAFEGUARDING",
        "my father died on the ward, DEATH",
        "she passed away in June, DEATH",
    })
    void alarmingWordsAreSeen(String words, Concern concern) {
        assertThat(ScreenWords.screen(words).concerns()).contains(concern);
    }

    @Test
    void calmWordsRaiseNoAlarm() {
        assertThat(ScreenWords.screen("A diet sheet and a kind nurse. Deadline missed, parking studied.")
                        .concerns())
                .isEmpty();
    }

    @Test
    void aNumberHiddenByCharactersWithoutWidthIsFoundWhereItStands() {
        var words = "my number is " + HIDDEN + ", ok";

        assertThat(Redact.of(words, ScreenWords.screen(words).marks()))
                .isEqualTo("my number is [NHS number removed], ok");
    }

    @Test
    void fullWidthDigitsAreDigits() {
        var words = "９４３ ４７６ ５９１９ is mine";

        assertThat(Redact.of(words, ScreenWords.screen(words).marks())).isEqualTo("[NHS number removed] is mine");
    }

    @Test
    void wordsAreCleanedOfWhatNoReaderSees() {
        assertThat(CleanWords.of(" a\u202eb\u200bc\u0000d\r\ne\tf 👩\u200d⚕️ ")).isEqualTo("abcd\ne f 👩\u200d⚕️");
    }

    @Test
    void marksThatOverlapAreRefused() {
        var marks = List.of(new Mark(0, 3, Personal.NAME), new Mark(2, 4, Personal.NAME));

        assertThatThrownBy(() -> Redact.of("abcd", marks)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void twoHundredThousandCharactersAreScreenedInSeconds() {
        var words = "Nurse 0163 2960 a.b.c.d-e 12/3 ".repeat(6_500);
        long before = System.nanoTime();

        ScreenWords.screen(words);

        assertThat((System.nanoTime() - before) / 1_000_000_000L).isLessThan(10);
    }
}
