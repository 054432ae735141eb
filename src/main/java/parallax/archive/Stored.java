package parallax.archive;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import org.jspecify.annotations.Nullable;

/** A row with a number of its own. */
@MappedSuperclass
@SequenceGenerator(name = "archive", sequenceName = "archive_seq", allocationSize = 50)
abstract class Stored {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "archive")
    @Nullable
    Long id;
}
