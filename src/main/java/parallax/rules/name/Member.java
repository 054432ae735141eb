package parallax.rules.name;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Mention;
import parallax.rules.name.Gazetteer.Sort;

/** A company or a person of one document, called by its fullest name in it. */
final class Member {

    private final Mention.Kind kind;
    private final Gazetteer.@Nullable Entry entry;
    private String name;
    private @Nullable String present;
    private boolean renamed;
    private int lastPlace = -1;
    private int count;

    Member(Mention.Kind kind, Candidate first) {
        this.kind = kind;
        this.name = plain(first.name());
        this.entry = first.isKnown(Gazetteer.Kind.COMPANY) ? first.entry() : null;
    }

    /** Notes a place where it is named; a former name does not become its own. */
    void add(Candidate candidate, boolean former) {
        lastPlace = candidate.from();
        count++;
        String other = plain(candidate.name());
        renamed |= former && other.equals(name);
        if (!former && !other.equals(name) && (present == null || weight(other) > weight(present))) {
            present = other;
        }
        boolean proper = entry != null && weight(other) == weight(name) && other.equals(entry.name());
        if (!former && (weight(other) > weight(name) || proper)) {
            name = other;
        }
    }

    private static String plain(String name) {
        String spaced = name.indexOf('\n') >= 0 ? name.replace('\n', ' ') : name;
        return spaced.startsWith("the ") ? spaced.substring(4) : spaced;
    }

    private static int weight(String name) {
        return name.length() - (name.startsWith("The ") ? 4 : 0);
    }

    Mention.Kind kind() {
        return kind;
    }

    /** The fullest in the document; of one that was renamed, the fullest of its other names. */
    String name() {
        return renamed && present != null ? present : name;
    }

    boolean isCompany() {
        return kind == Mention.Kind.COMPANY;
    }

    boolean isPerson() {
        return kind == Mention.Kind.PERSON;
    }

    boolean isKnown() {
        return entry != null;
    }

    /** The first name of its line in the list of known companies, or its name. */
    String knownName() {
        return entry == null ? name() : entry.name();
    }

    int lastPlace() {
        return lastPlace;
    }

    /** How often it is named. */
    int count() {
        return count;
    }

    Sort sort() {
        if (entry != null && entry.sort() != Sort.UNKNOWN) {
            return entry.sort();
        }
        String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return switch (last) {
            case "capital", "ventures", "partners", "fund", "vc", "equity", "management", "investments" ->
                Sort.INVESTOR;
            case "university", "department", "commission", "agency", "ministry", "administration" -> Sort.PUBLIC;
            case "times", "journal", "news", "post" -> Sort.OUTLET;
            default -> Sort.UNKNOWN;
        };
    }
}
