package parallax.archive;

import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Component;

/** Which edition of the rules all articles were read by. Its callers hold the transaction. */
@Component
final class Editions {

    private final EntityManager entities;

    Editions(EntityManager entities) {
        this.entities = entities;
    }

    boolean isReadBy(String edition) {
        return entities.createNativeQuery("select name from edition where name = :name", String.class)
                        .setParameter("name", edition)
                        .getSingleResultOrNull()
                != null;
    }

    void markReadBy(String edition) {
        entities.createNativeQuery("delete from edition").executeUpdate();
        entities.createNativeQuery("insert into edition (name) values (:name)")
                .setParameter("name", edition)
                .executeUpdate();
    }
}
