package parallax.archive;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Value;

/** A value in columns, so that a query can compare it. */
@Embeddable
class StoredValue {

    enum Kind {
        MONEY,
        PERCENT,
        DAY,
        WORDS
    }

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Nullable
    private BigDecimal low;

    @Nullable
    private BigDecimal high;

    @Nullable
    private String currency;

    @Nullable
    private String toldDate;

    @Enumerated(EnumType.STRING)
    @Nullable
    private DayOfWeek weekday;

    @Nullable
    private Boolean inferred;

    @Nullable
    private String words;

    @SuppressWarnings("NullAway.Init")
    protected StoredValue() {}

    StoredValue(Value value) {
        if (value instanceof Value.Money money) {
            kind = Kind.MONEY;
            low = money.amount();
            high = money.to();
            currency = money.currency();
        } else if (value instanceof Value.Percent percent) {
            kind = Kind.PERCENT;
            low = percent.percent();
            high = percent.to();
        } else if (value instanceof Value.Day day) {
            kind = Kind.DAY;
            toldDate = day.edtf();
            weekday = day.weekday();
            inferred = day.inferred();
        } else if (value instanceof Value.Words told) {
            kind = Kind.WORDS;
            words = told.text();
        } else {
            throw new IllegalArgumentException("No columns for a value of " + value.getClass());
        }
    }

    Value value() {
        return switch (kind) {
            case MONEY -> new Value.Money(told(low), high, told(currency));
            case PERCENT -> new Value.Percent(told(low), high);
            case DAY -> new Value.Day(toldDate, weekday, Boolean.TRUE.equals(inferred));
            case WORDS -> new Value.Words(told(words));
        };
    }

    private <T> T told(@Nullable T column) {
        return Objects.requireNonNull(column, () -> "A column of a stored " + kind + " is empty");
    }
}
