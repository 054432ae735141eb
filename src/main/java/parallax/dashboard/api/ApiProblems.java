package parallax.dashboard.api;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import parallax.dashboard.site.BadParameter;
import parallax.dashboard.site.NotFound;

/** What goes wrong, as problem details (RFC 9457). */
@RestControllerAdvice(annotations = RestController.class)
@Order(50)
final class ApiProblems {

    private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);

    @ExceptionHandler
    ProblemDetail badParameter(BadParameter problem) {
        ProblemDetail detail = detail(HttpStatus.BAD_REQUEST, "A parameter is not understood", problem.getMessage());
        detail.setProperty("parameter", problem.parameter());
        return detail;
    }

    @ExceptionHandler
    ProblemDetail notFound(NotFound problem) {
        return detail(HttpStatus.NOT_FOUND, "Not found", problem.getMessage());
    }

    @ExceptionHandler
    ProblemDetail refused(ErrorResponseException problem) {
        return problem.getBody();
    }

    @ExceptionHandler
    ProblemDetail broken(RuntimeException problem) {
        LOG.error("An API request failed", problem);
        return detail(HttpStatus.INTERNAL_SERVER_ERROR, "Something broke on our side", "The server's log says why.");
    }

    private static ProblemDetail detail(HttpStatus status, String title, @Nullable String words) {
        ProblemDetail detail = ProblemDetail.forStatus(status);
        detail.setTitle(title);
        detail.setDetail(words);
        return detail;
    }
}
