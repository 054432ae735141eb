package parallax.dashboard.site;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceTransformerChain;
import org.springframework.web.servlet.resource.TransformedResource;

/** Serves the style sheets, scripts and images; a browser asks again whether they changed. */
@Configuration(proxyBeanMethods = false)
class Assets implements WebMvcConfigurer {

    private static final String PICO = "classpath:/META-INF/resources/webjars/picocss__pico/2.1.1/css/";
    private static final String HTMX = "classpath:/META-INF/resources/webjars/htmx.org/2.0.10/dist/";
    private static final Pattern DATA_IMAGE = Pattern.compile("url\\(\"data:[^\"]*\"\\)");

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/css/**")
                .addResourceLocations("classpath:/static/css/", PICO)
                .setCacheControl(CacheControl.noCache())
                .resourceChain(true)
                .addTransformer(Assets::withoutDataImages);
        registry.addResourceHandler("/js/**")
                .addResourceLocations("classpath:/static/js/", HTMX)
                .setCacheControl(CacheControl.noCache());
        registry.addResourceHandler("/img/**")
                .addResourceLocations("classpath:/static/img/")
                .setCacheControl(CacheControl.noCache());
    }

    /** Our policy does not load images out of a style sheet, and a browser complains of each. */
    private static Resource withoutDataImages(
            HttpServletRequest request, Resource resource, ResourceTransformerChain chain) throws IOException {
        Resource sheet = chain.transform(request, resource);
        if (!"pico.min.css".equals(sheet.getFilename())) {
            return sheet;
        }
        String text = sheet.getContentAsString(StandardCharsets.UTF_8);
        String plain = DATA_IMAGE.matcher(text).replaceAll("none");
        return new TransformedResource(sheet, plain.getBytes(StandardCharsets.UTF_8));
    }
}
