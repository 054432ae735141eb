package parallax.archive;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The embedded store, for those who name no database of their own by {@code spring.datasource.url}. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "embedded")
class Store {

    @Bean
    DataFolder dataFolder(@Value("${parallax.data}") Path folder) {
        return DataFolder.take(folder);
    }

    @Bean
    JdbcConnectionDetails embeddedStore(DataFolder folder) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return "parallax";
            }

            @Override
            public String getPassword() {
                return "";
            }

            @Override
            public String getJdbcUrl() {
                return folder.url();
            }
        };
    }
}
