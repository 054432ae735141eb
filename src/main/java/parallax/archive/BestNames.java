package parallax.archive;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.stereotype.Component;

/** Gives companies and people the name that most articles use, whatever the order in which articles came. */
@Component
final class BestNames {

    private final EntityManager entities;

    BestNames(EntityManager entities) {
        this.entities = entities;
    }

    /** Renames those whom articles name that came since the last time. */
    void choose() {
        String unsettled =
                "(select u.%1$s.id from Appearance u where u.article.settled = false and u.%1$s is not null)";
        String names = "select n, x.name from Appearance x join x.%1$s n where n.id in " + unsettled
                + " group by n, x.name order by n.id, count(distinct x.article.id), length(x.name), x.name desc";
        for (Object[] row : rows(names, "company")) {
            ((Company) row[0]).rename((String) row[1]);
        }
        for (Object[] row : rows(names, "person")) {
            ((Person) row[0]).rename((String) row[1]);
        }
        entities.flush();
        entities.createQuery("update Article a set a.settled = true where a.settled = false")
                .executeUpdate();
    }

    /** Of several names of one company or person, the best comes last. */
    private List<Object[]> rows(String query, String kind) {
        return entities.createQuery(String.format(query, kind), Object[].class).getResultList();
    }
}
