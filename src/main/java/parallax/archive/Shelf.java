package parallax.archive;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import parallax.extraction.Reading;
import parallax.text.ArticleText;

/** Where articles are put and found again. Its callers hold the transaction. */
@Component
final class Shelf {

    /** As many characters as the columns of texts hold. */
    static final int LONGEST_TEXT = 1_000_000;

    private final EntityManager entities;
    private final Directory directory;
    private final Findings findings;

    Shelf(EntityManager entities, Directory directory, Findings findings) {
        this.entities = entities;
        this.directory = directory;
        this.findings = findings;
    }

    Filing file(ArticleText content, Reading reading) {
        checkStorable(content);
        Fingerprint fingerprint = Fingerprint.of(content);
        Article known = known(fingerprint, content);
        if (known == null) {
            Article article = new Article(fingerprint, content, directory.outlet(content.head()));
            findings.add(article, reading);
            entities.persist(article);
            return new Filing(article.ref(), Filing.Outcome.KEPT);
        }
        if (known.hasContent(fingerprint)) {
            show(known, reading);
            return new Filing(known.ref(), Filing.Outcome.UNCHANGED);
        }
        if (isBarerCopy(known, content)) {
            return new Filing(known.ref(), Filing.Outcome.UNCHANGED);
        }
        entities.persist(known.asRevision());
        known.show(fingerprint, content, directory.outlet(content.head()));
        replaceFindings(known, reading);
        return new Filing(known.ref(), Filing.Outcome.REVISED);
    }

    /** Takes on the reading of a revision that is still the newest. */
    boolean reread(StoredArticle read, Reading reading) {
        Article article = entities.createQuery("from Article a where a.ref = :ref", Article.class)
                .setParameter("ref", read.summary().id())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResultOrNull();
        if (article == null || !article.isRevision(read.revision())) {
            return false;
        }
        show(article, reading);
        return true;
    }

    /** The article of the same address, or of the same text where one of the two has no address; no other process revises it meanwhile. */
    private @Nullable Article known(Fingerprint fingerprint, ArticleText content) {
        Article same = entities.createQuery("from Article a where a.identity = :identity", Article.class)
                .setParameter("identity", fingerprint.identity())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResultOrNull();
        if (same != null) {
            return same;
        }
        String anotherAddress = content.head().url() == null ? "" : " and a.url is null";
        List<Article> alike = entities.createQuery(
                        "from Article a where a.textHash = :text" + anotherAddress + " order by a.ref", Article.class)
                .setParameter("text", fingerprint.text())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(1)
                .getResultList();
        return alike.isEmpty() ? null : alike.get(0);
    }

    /** Whether the text is handed in again without the address it is known by. */
    private static boolean isBarerCopy(Article known, ArticleText content) {
        return content.head().url() == null && known.hasAddress();
    }

    /** Rules and grouping may have learnt since the article was last read. */
    private void show(Article article, Reading reading) {
        if (!article.reading().equals(reading) || !article.hasKeysOf(reading)) {
            replaceFindings(article, reading);
        }
    }

    private void replaceFindings(Article article, Reading reading) {
        article.forgetFindings();
        entities.flush();
        findings.add(article, reading);
    }

    private static void checkStorable(ArticleText content) {
        String text = content.text();
        if (text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException(
                    "The text has " + text.length() + " characters; the archive keeps at most " + LONGEST_TEXT);
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                i++;
            } else if (c == 0 || Character.isSurrogate(c)) {
                throw new IllegalArgumentException("The text has a character that no store keeps, at " + i);
            }
        }
    }
}
