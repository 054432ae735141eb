package parallax.archive;

import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;

/** Who publishes articles. */
@Entity
class Outlet extends Stored {

    private String slug;
    private String name;

    @Nullable
    private String domain;

    @SuppressWarnings("NullAway.Init")
    protected Outlet() {}

    Outlet(String slug, String name) {
        this.slug = slug;
        this.name = name;
    }

    String slug() {
        return slug;
    }

    /** Takes on its host name where it had none. */
    void isAt(@Nullable String host) {
        if (domain == null) {
            domain = host;
        }
    }

    OutletSummary summary(long articles, long deals) {
        return new OutletSummary(slug, name, domain, articles, deals);
    }
}
