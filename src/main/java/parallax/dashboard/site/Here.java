package parallax.dashboard.site;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Tells every page its own whole address, which others need who link to it. */
@ControllerAdvice(annotations = Controller.class)
final class Here {

    /**
     * Where a page is.
     *
     * @param site the whole address of the dashboard, without a slash at its end
     * @param url the page's own
     */
    public record Address(String site, String url) {}

    @ModelAttribute("here")
    Address here(HttpServletRequest request) {
        return new Address(
                ServletUriComponentsBuilder.fromContextPath(request).toUriString(),
                ServletUriComponentsBuilder.fromRequest(request).toUriString());
    }
}
