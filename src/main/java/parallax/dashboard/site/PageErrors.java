package parallax.dashboard.site;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Pages that say what went wrong and what to do. */
@ControllerAdvice(annotations = Controller.class)
@Order(100)
final class PageErrors {

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    String badParameter(BadParameter problem, Model model) {
        model.addAttribute("problem", problem.getMessage());
        return "error/400";
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String notFound(NotFound problem, Model model) {
        model.addAttribute("problem", problem.getMessage());
        return "error/404";
    }
}
