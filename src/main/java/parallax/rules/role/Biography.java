package parallax.rules.role;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parallax.extraction.RoleChange;
import parallax.extraction.RoleReading;

/** Settles what several sentences say of one person's positions. */
final class Biography {

    /** The first words of what tells of a post that is given to one of the house. */
    private static final List<String> RISES = List.of("promot", "elevat");

    private final String text;
    private final Map<String, String> fullest = new HashMap<>();
    private final Set<String> titled = new HashSet<>();
    private final Set<String> placed = new HashSet<>();
    /** How many characters behind what tells of it the time of a change stands. */
    private static final int WHEN = 30;
    /** How many characters on a post still is one where she came: two sentences. */
    private static final int NEAR = 500;

    private final Set<String> joined = new HashSet<>();
    private final Map<Integer, String> arrivals = new TreeMap<>();
    private final Map<String, String> joinedAs = new HashMap<>();
    private final Map<String, String> taken = new LinkedHashMap<>();

    private Biography(List<RoleReading> found, String text) {
        this.text = text;
        for (RoleReading role : found) {
            String place = role.organization();
            if (place != null) {
                String first = place.split(" ", 2)[0];
                fullest.merge(first, place, (a, b) -> a.length() >= b.length() ? a : b);
            }
        }
        for (RoleReading role : found) {
            if (!role.title().isEmpty()) {
                titled.add(place(role) + "\n" + role.change());
            }
            if (role.organization() != null) {
                placed.add(title(role) + role.change());
            }
            if (role.change() == RoleChange.JOINS) {
                if (!isLongAgo(role)) {
                    joined.add(place(role));
                }
                arrivals.put(role.evidence().span().start(), place(role));
                joinedAs.merge(place(role), title(role), (a, b) -> a.isEmpty() ? b : a);
            } else if (role.change() == RoleChange.BECOMES) {
                taken.put(place(role), role.title().toLowerCase(Locale.ROOT));
            }
        }
    }

    /** Each position once; one that another in the same company takes the place of was held before. */
    static List<RoleReading> of(List<RoleReading> found, String text) {
        Biography biography = new Biography(found, text);
        List<RoleReading> settled = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (RoleReading role : found) {
            RoleReading told = biography.told(role);
            String place = biography.place(told);
            boolean unplaced = told.organization() == null && biography.placed.contains(title(told) + told.change());
            boolean bare =
                    unplaced || told.title().isEmpty() && biography.titled.contains(place + "\n" + told.change());
            boolean joining = told.change() == RoleChange.BECOMES
                    && biography.joined.contains(place)
                    && !biography.isLater(told, place)
                    && !biography.isRise(told);
            String key = told.title().toLowerCase(Locale.ROOT) + "\n" + place + "\n" + told.change();
            if (!bare && !joining && seen.add(key)) {
                settled.add(told);
            }
        }
        return List.copyOf(settled);
    }

    /** A company by its fullest name: what "Orbit" and "Orbit Labs" have in common, where both employ one person. */
    private String place(RoleReading role) {
        String place = role.organization();
        if (place == null) {
            return "";
        }
        String longer = fullest.getOrDefault(place.split(" ", 2)[0], place);
        return longer.startsWith(place + " ") ? longer : place;
    }

    /** "Joined Orbit in 2018", "Bell, who joined in June, takes over": not on the day she takes up another position there. */
    private boolean isLongAgo(RoleReading role) {
        boolean told = role.evidence().labels().stream()
                .filter(label -> label.name().equals("change"))
                .anyMatch(label -> label.span().of(text).equals("joined")
                        && isRelative(label.span().start()));
        return told || isDatedBefore(role);
    }

    private boolean isRelative(int verb) {
        return text.startsWith("who ", Math.max(0, verb - 4)) || text.startsWith("who had ", Math.max(0, verb - 8));
    }

    private boolean isDatedBefore(RoleReading role) {
        int end = role.evidence().span().end();
        String behind = text.substring(end, Math.min(text.length(), end + WHEN));
        int year = behind.indexOf(" in 20");
        return behind.contains(" years ago") || behind.contains(" decade ago") || year >= 0 && isUnbroken(behind, year);
    }

    private static boolean isUnbroken(String text, int to) {
        return text.indexOf('.') < 0 || text.indexOf('.') > to;
    }

    private boolean isRise(RoleReading role) {
        return role.evidence().labels().stream()
                .filter(label -> label.name().equals("change"))
                .map(label -> label.span().of(text).toLowerCase(Locale.ROOT))
                .anyMatch(words -> RISES.stream().anyMatch(words::startsWith));
    }

    /** Whether she came to the company as something else: "joined as an engineer, and is now its president". */
    private boolean isLater(RoleReading role, String place) {
        String first = joinedAs.getOrDefault(place, "");
        return !first.isEmpty() && !role.title().isEmpty() && !first.equals(title(role));
    }

    private static String title(RoleReading role) {
        return role.title().toLowerCase(Locale.ROOT);
    }

    private RoleReading told(RoleReading role) {
        String joined = role.change() == RoleChange.BECOMES ? joinedBefore(role) : null;
        if (joined != null) {
            return new RoleReading(role.title(), joined, role.change(), role.evidence());
        }
        String title = role.title().toLowerCase(Locale.ROOT);
        boolean was = role.change() == RoleChange.IS
                && !title.contains("founder")
                && isSucceeded(role.organization() == null ? null : place(role), title);
        String place = role.organization() == null && !taken.isEmpty()
                ? taken.keySet().iterator().next()
                : role.organization();
        return was ? new RoleReading(role.title(), place, RoleChange.WAS, role.evidence()) : role;
    }

    /** Where she came a sentence or two before, and the words of the position name no company; or null. */
    private @Nullable String joinedBefore(RoleReading role) {
        boolean named =
                role.evidence().labels().stream().anyMatch(label -> label.name().equals("organization"));
        int start = role.evidence().span().start();
        return named
                ? null
                : arrivals.entrySet().stream()
                        .filter(arrival -> arrival.getKey() < start && start - arrival.getKey() < NEAR)
                        .map(Map.Entry::getValue)
                        .reduce((first, last) -> last)
                        .orElse(null);
    }

    private boolean isSucceeded(@Nullable String place, String title) {
        String next = place == null ? taken.values().stream().findFirst().orElse(null) : taken.get(place);
        return next != null && !next.equals(title);
    }
}
