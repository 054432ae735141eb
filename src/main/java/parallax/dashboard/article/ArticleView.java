package parallax.dashboard.article;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.archive.ArticleSummary;
import parallax.archive.StoredArticle;
import parallax.comparison.report.Report;
import parallax.dashboard.site.Highlighter;
import parallax.dashboard.site.Links;
import parallax.dashboard.site.Marking;
import parallax.dashboard.site.Piece;
import parallax.dashboard.words.Wording;
import parallax.text.ArticleHead;
import parallax.text.Block;
import parallax.text.Span;

/**
 * The page of an article.
 *
 * @param outletSlug of the outlet's page; null where the outlet is unknown
 * @param beside other reports of its deals, to be read side by side with it
 * @param blocks the text, marked
 * @param findings what was read out of it, as a list
 */
public record ArticleView(
        ArticleLine line,
        @Nullable String outletSlug,
        @Nullable String section,
        String authors,
        String source,
        int revision,
        List<DealLinkView> deals,
        List<Beside> beside,
        List<BlockView> blocks,
        FindingsView findings) {

    /** A deal that the article tells of. */
    public record DealLinkView(String slug, String title, boolean member) {}

    /** Another report, and the page that shows both. */
    public record Beside(ArticleLine article, String href) {}

    /** A paragraph, heading … of the article. */
    public record BlockView(String kind, List<Piece> pieces) {}

    /** The page, with {@code passage} marked besides what was read. */
    static ArticleView of(StoredArticle stored, List<ArticleSummary> others, @Nullable Span passage) {
        Report report = stored.report();
        ArticleHead head = report.article().head();
        ArticleSummary summary = stored.summary();
        List<Marking> markings = ArticleMarkings.of(report);
        if (passage != null) {
            markings.add(new Marking(passage, "passage", "The passage you came for"));
        }
        Highlighter highlighter = new Highlighter(report.article().text(), markings);
        return new ArticleView(
                ArticleLine.of(summary),
                summary.outletSlug(),
                head.section(),
                Wording.list(head.authors()),
                fileName(head.source()),
                stored.revision(),
                stored.deals().stream()
                        .map(link -> new DealLinkView(link.slug(), link.title(), link.member()))
                        .distinct()
                        .toList(),
                others.stream()
                        .map(other -> new Beside(ArticleLine.of(other), Links.beside(summary.id(), other.id())))
                        .toList(),
                report.article().blocks().stream()
                        .map(block -> block(block, highlighter))
                        .toList(),
                FindingsView.of(stored));
    }

    private static BlockView block(Block block, Highlighter highlighter) {
        String kind = switch (block.kind()) {
            case TITLE -> "title";
            case STANDFIRST -> "standfirst";
            case HEADING -> "heading";
            case LIST_ITEM -> "item";
            case QUOTATION, POST -> "quotation";
            case POST_SIGNATURE -> "signature";
            case PARAGRAPH -> "paragraph";
        };
        return new BlockView(kind, highlighter.pieces(block.span()));
    }

    private static String fileName(String source) {
        return Links.live(source).isPresent() ? source : source.substring(source.lastIndexOf('/') + 1);
    }
}
