package parallax.dashboard.api;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Value;

/** A value as the JSON of the interface writes it. */
final class ApiValue {

    private ApiValue() {}

    static @Nullable Map<String, @Nullable Object> of(@Nullable Value value) {
        if (value == null) {
            return null;
        }
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        if (value instanceof Value.Money money) {
            json.put("amount", money.amount());
            if (money.to() != null) {
                json.put("to", money.to());
            }
            json.put("currency", money.currency());
        } else if (value instanceof Value.Percent share) {
            json.put("percent", share.percent());
            if (share.to() != null) {
                json.put("to", share.to());
            }
        } else if (value instanceof Value.Day day) {
            json.put("date", day.edtf());
            if (day.weekday() != null) {
                json.put("weekday", day.weekday().name());
            }
            json.put("inferred", day.inferred());
        } else if (value instanceof Value.Words words) {
            json.put("text", words.text());
        }
        return json;
    }
}
