package parallax.intake;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import parallax.extraction.ArticleExtractor;
import parallax.intake.reader.ArticleReaders;
import parallax.rules.StandardExtractor;

/** What articles are read with. */
@Configuration(proxyBeanMethods = false)
class IntakeConfiguration {

    @Bean
    ArticleExtractor extractor() {
        return new StandardExtractor();
    }

    @Bean
    ArticleReaders readers() {
        return ArticleReaders.standard();
    }
}
