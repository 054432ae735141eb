package parallax.exchange;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Value;
import tools.jackson.core.JsonGenerator;

/** The property {@code value} of a claim. */
final class ValueJson {

    private ValueJson() {}

    static void write(JsonGenerator json, Value value) {
        write(json, value, "period", null);
    }

    /** Writes the value with the period it is of, where one is told, under {@code periodName}. */
    static void write(JsonGenerator json, Value value, String periodName, @Nullable String period) {
        json.writeObjectPropertyStart("value");
        if (value instanceof Value.Money money) {
            json.writeNumberProperty("amount", money.amount());
            upperEnd(json, money.to());
            json.writeStringProperty("currency", money.currency());
        } else if (value instanceof Value.Percent share) {
            json.writeNumberProperty("percent", share.percent());
            upperEnd(json, share.to());
        } else if (value instanceof Value.Day day) {
            day(json, day);
        } else if (value instanceof Value.Words words) {
            json.writeStringProperty("text", words.text());
        }
        if (period != null) {
            json.writeStringProperty(periodName, period);
        }
        json.writeEndObject();
    }

    private static void upperEnd(JsonGenerator json, @Nullable BigDecimal to) {
        if (to != null) {
            json.writeNumberProperty("to", to);
        }
    }

    private static void day(JsonGenerator json, Value.Day day) {
        json.writeStringProperty("date", day.edtf());
        if (day.weekday() != null) {
            json.writeStringProperty("weekday", day.weekday().name());
        }
        json.writeBooleanProperty("inferred", day.inferred());
    }
}
