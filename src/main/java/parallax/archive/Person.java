package parallax.archive;

import jakarta.persistence.Entity;

/** A person, under the name most articles use. */
@Entity
class Person extends Stored {

    private String slug;
    private String name;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    Person(String slug, String name) {
        this.slug = slug;
        this.name = name;
    }

    String slug() {
        return slug;
    }

    String name() {
        return name;
    }

    void rename(String best) {
        this.name = best;
    }
}
