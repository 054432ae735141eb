package parallax.rules.name;

import org.jspecify.annotations.Nullable;
import parallax.extraction.Mention;

/** What the places of one name say about it, added up. */
final class Tally {

    private static final int ENOUGH = 3;

    private int company;
    private int person;
    private int other;

    void company(int weight) {
        company += weight;
    }

    void person(int weight) {
        person += weight;
    }

    void other(int weight) {
        other += weight;
    }

    /** Company or person, where enough speaks for it and not more against it. */
    Mention.@Nullable Kind verdict() {
        if (person >= ENOUGH && person > company && person > other) {
            return Mention.Kind.PERSON;
        }
        if (company >= ENOUGH && company > other) {
            return Mention.Kind.COMPANY;
        }
        return null;
    }

    @Override
    public String toString() {
        return "company " + company + ", person " + person + ", other " + other;
    }
}
