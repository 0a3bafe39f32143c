package org.rundruf.web.office;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The form that Spring Security answers. */
@Controller
class SignInPage {

    @GetMapping("/login")
    String form() {
        return "office/login";
    }
}
