package parallax.rules.name;

import org.jspecify.annotations.Nullable;
import parallax.extraction.Mention;

/**
 * What the places of one name say about it, added up. A weight of 3 decides where nothing speaks against it, 1 and 2 are hints that
 * need another one, 4 to 8 outweigh signs to the contrary.
 */
final class Tally {

    private static final int ENOUGH = 3;

    private int company;
    private int person;
    private int other;
    private int body;

    void company(int weight) {
        company += weight;
    }

    void person(int weight) {
        person += weight;
    }

    void other(int weight) {
        other += weight;
    }

    /** An organisation that is no company. */
    void body(int weight) {
        body += weight;
    }

    /** Company, person or body, where enough speaks for it and not more against it. */
    Mention.@Nullable Kind verdict() {
        if (person >= ENOUGH && person > company && person > other) {
            return Mention.Kind.PERSON;
        }
        if (company >= ENOUGH && company > other) {
            return Mention.Kind.COMPANY;
        }
        if (body >= ENOUGH && body >= person && body > other) {
            return Mention.Kind.BODY;
        }
        return null;
    }

    @Override
    public String toString() {
        return "company " + company + ", person " + person + ", other " + other + ", body " + body;
    }
}
