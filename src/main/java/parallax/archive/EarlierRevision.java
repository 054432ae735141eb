package parallax.archive;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import parallax.text.ArticleText;

/** What an article was before it changed. */
@Entity
class EarlierRevision extends Stored {

    @ManyToOne(fetch = FetchType.LAZY)
    private Article article;

    private int revision;
    private String contentHash;
    private Instant filed;
    private String source;

    @Nullable
    private String title;

    @Nullable
    private String published;

    private String text;

    @SuppressWarnings("NullAway.Init")
    protected EarlierRevision() {}

    EarlierRevision(Article article, int revision, String contentHash, Instant filed, ArticleText content) {
        this.article = article;
        this.revision = revision;
        this.contentHash = contentHash;
        this.filed = filed;
        this.source = content.head().source();
        this.title = content.head().title();
        this.published = content.head().published();
        this.text = content.text();
    }
}
