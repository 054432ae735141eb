package parallax.dashboard.site;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parallax.archive.PageRequest;
import parallax.archive.Slug;
import parallax.text.Span;

/**
 * What an address asks for: its parameters, understood or refused. A blank parameter asks for nothing.
 *
 * @param parameters the parameters that are not blank, by name
 */
public record Asked(Map<String, String> parameters) {

    private static final int LONGEST = 300;
    private static final int LAST_PAGE = 1_000_000;
    private static final Map<Character, Integer> POWERS = Map.of('k', 3, 'm', 6, 'b', 9, 't', 12);

    public static Asked of(Map<String, String[]> raw) {
        Map<String, String> parameters = new LinkedHashMap<>();
        raw.forEach((name, values) -> {
            String value = values.length == 0 ? "" : values[0].strip();
            if (value.length() > LONGEST) {
                throw new BadParameter(name, value, "at most " + LONGEST + " characters");
            }
            if (value.indexOf('\0') >= 0) {
                throw new BadParameter(name, value.replace('\0', ' '), "characters that a text can have");
            }
            if (!value.isEmpty()) {
                parameters.put(name, value);
            }
        });
        return new Asked(parameters);
    }

    public @Nullable String text(String name) {
        return parameters.get(name);
    }

    /** The text, or "" where nothing is asked. */
    public String words(String name) {
        return parameters.getOrDefault(name, "");
    }

    /** A person or outlet, given by its slug or by its name. */
    public @Nullable String slug(String name) {
        String value = text(name);
        return value == null ? null : Slug.of(value);
    }

    /** A company, likewise. */
    public @Nullable String company(String name) {
        String value = text(name);
        return value == null ? null : Slug.ofCompany(value);
    }

    /** One of an enum's names, in any case, with a hyphen or a blank for the underscore. */
    public <E extends Enum<E>> @Nullable E choice(String name, Class<E> type) {
        String value = text(name);
        if (value == null) {
            return null;
        }
        String wanted = value.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new BadParameter(
                        name,
                        value,
                        Arrays.stream(type.getEnumConstants())
                                .map(Enum::name)
                                .collect(Collectors.joining(", ", "one of ", ""))));
    }

    public @Nullable Boolean flag(String name) {
        String value = text(name);
        if (value == null) {
            return null;
        }
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "true", "on", "yes", "1" -> true;
            case "false", "off", "no", "0" -> false;
            default -> throw new BadParameter(name, value, "true or false");
        };
    }

    /** A stretch of a text: "133-137". */
    public @Nullable Span span(String name) {
        String value = text(name);
        if (value == null) {
            return null;
        }
        String[] ends = value.split("-", 2);
        if (!value.matches("\\d{1,8}-\\d{1,8}") || Integer.parseInt(ends[0]) > Integer.parseInt(ends[1])) {
            throw new BadParameter(name, value, "a stretch of the text such as 133-137");
        }
        return new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
    }

    /** The first day of a day, month or year. */
    public @Nullable LocalDate from(String name) {
        return day(name, false);
    }

    /** The last day of a day, month or year. */
    public @Nullable LocalDate to(String name) {
        return day(name, true);
    }

    private @Nullable LocalDate day(String name, boolean last) {
        String value = text(name);
        if (value == null) {
            return null;
        }
        try {
            return switch (value.length()) {
                case 4 -> LocalDate.of(Integer.parseInt(value), last ? 12 : 1, last ? 31 : 1);
                case 7 ->
                    last
                            ? YearMonth.parse(value).atEndOfMonth()
                            : YearMonth.parse(value).atDay(1);
                default -> LocalDate.parse(value);
            };
        } catch (DateTimeException | NumberFormatException e) {
            throw new BadParameter(name, value, "a date such as 2025-06-12, 2025-06 or 2025");
        }
    }

    /** A number of units of a currency: "1000000", "14.3b", "870 m". */
    public @Nullable BigDecimal amount(String name) {
        String value = text(name);
        if (value == null) {
            return null;
        }
        String plain =
                value.toLowerCase(Locale.ROOT).replace(",", "").replace(" ", "").replace("$", "");
        int power = plain.isEmpty() ? 0 : POWERS.getOrDefault(plain.charAt(plain.length() - 1), 0);
        String digits = power == 0 ? plain : plain.substring(0, plain.length() - 1);
        if (!digits.matches("\\d{1,18}(\\.\\d{1,9})?")) {
            throw new BadParameter(name, value, "an amount such as 250000000, 250m or 14.3b");
        }
        return new BigDecimal(digits).movePointRight(power);
    }

    /** Which page is asked for, {@code usual} items where it does not say, never more than {@code most}. */
    public PageRequest page(int usual, int most) {
        return new PageRequest(number("page", 1, LAST_PAGE), Math.min(most, number("size", usual, Integer.MAX_VALUE)));
    }

    private int number(String name, int usual, int most) {
        String value = text(name);
        if (value == null) {
            return usual;
        }
        if (!value.matches("\\d{1,9}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > most) {
            throw new BadParameter(name, value, "a whole number from 1" + (most < LAST_PAGE * 2 ? " to " + most : ""));
        }
        return Integer.parseInt(value);
    }

    /** This address with one parameter changed, or taken out where {@code value} is blank; back on the first page. */
    public String link(String path, String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(parameters);
        changed.remove("page");
        if (value.isBlank()) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        return Links.with(path, changed);
    }
}
