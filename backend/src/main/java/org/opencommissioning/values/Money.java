package org.opencommissioning.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An amount in pounds sterling, exact to the penny; negative for credits. Kept as whole pence, written as a decimal
 * number of pounds with two places ({@code 1234.50}).
 */
@Serdeable
@Schema(type = "number", format = "double", description = "Pounds sterling, exact to the penny", example = "1234.50")
public record Money(long pence) implements Comparable<Money> {
    public static final Money ZERO = new Money(0);
    private static final int MOST_PLACES = 100;

    /** @throws ArithmeticException when the amount has a fraction of a penny or is beyond 92 million billion pounds */
    @JsonCreator
    public static Money ofPounds(BigDecimal pounds) {
        if (Math.abs((long) pounds.scale()) > MOST_PLACES) {
            throw new ArithmeticException(
                    "An amount has at most " + MOST_PLACES + " places"); // before 1e999999999 is written out
        }
        return new Money(
                pounds.setScale(2, RoundingMode.UNNECESSARY).unscaledValue().longValueExact());
    }

    @JsonValue
    public BigDecimal pounds() {
        return BigDecimal.valueOf(pence, 2);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(pence, other.pence));
    }

    public Money negated() {
        return new Money(Math.negateExact(pence));
    }

    /**
     * Divides it in proportion, to the penny, so that the parts come to the whole: each part gets its whole pence, and the pence left
     * over go one each to the largest remainders, earlier parts first.
     *
     * @param weights none negative, not all zero
     */
    public List<Money> divided(List<BigDecimal> weights) {
        int scale = weights.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        var shares = weights.stream()
                .map(weight -> weight.setScale(scale).unscaledValue())
                .toList();
        var all = shares.stream().reduce(BigInteger.ZERO, BigInteger::add);
        var size = BigInteger.valueOf(pence).abs();
        var quotients = shares.stream()
                .map(share -> size.multiply(share).divideAndRemainder(all))
                .toList();
        var parts =
                quotients.stream().mapToLong(each -> each[0].longValueExact()).toArray();
        long left = size.longValueExact() - Arrays.stream(parts).sum();
        IntStream.range(0, parts.length)
                .boxed()
                .sorted(Comparator.comparing((Integer part) -> quotients.get(part)[1], Comparator.reverseOrder()))
                .limit(left)
                .forEach(part -> parts[part]++);
        return Arrays.stream(parts)
                .mapToObj(part -> new Money(pence < 0 ? -part : part))
                .toList();
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(pence, other.pence);
    }

    /** Plain pounds and pence without a sign for the currency: {@code -1234.50}. */
    @Override
    public String toString() {
        return pounds().toPlainString();
    }
}
