package parallax.archive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import parallax.comparison.report.DealGroup;
import parallax.comparison.report.Report;
import parallax.text.ArticleHead;
import parallax.text.ArticleText;

/**
 * By what an article is known again.
 *
 * @param identity of its address or, where it has none, of its text
 * @param text of its text alone
 * @param content of all that can change under one address
 */
record Fingerprint(String identity, String text, String content) {

    static Fingerprint of(ArticleText article) {
        ArticleHead head = article.head();
        String text = hash(article.text());
        String identity = head.url() == null ? hash("text " + text) : hash("url " + head.url());
        ArticleHead told = new ArticleHead(
                "",
                head.title(),
                head.section(),
                head.outlet(),
                head.domain(),
                head.url(),
                head.authors(),
                head.published(),
                head.language(),
                head.truncated());
        return new Fingerprint(identity, text, hash(text + told + article.blocks()));
    }

    /** Of all that the pages of a deal are made of. */
    static String of(DealGroup deal) {
        StringBuilder all = new StringBuilder()
                .append(deal.title())
                .append(deal.type())
                .append(deal.status())
                .append(deal.parties());
        for (List<DealGroup.Member> members : List.of(deal.members(), deal.mentions())) {
            all.append('|');
            for (DealGroup.Member member : members) {
                Report report = member.report();
                all.append(hash(report.article().text()))
                        .append(report.article().head())
                        .append(member.deal())
                        .append(report.reading().people())
                        .append(report.reading().quotes());
            }
        }
        return hash(all.toString());
    }

    /** How addresses name the article: the same in every archive, in whatever order articles come. */
    String ref() {
        return identity.substring(0, 16);
    }

    static String hash(String words) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
