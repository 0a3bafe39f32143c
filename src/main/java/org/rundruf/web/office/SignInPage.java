package org.rundruf.web.office;

import org.rundruf.web.access.Providers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** The ways in and out, which Spring Security answers. */
@Controller
class SignInPage {
    private final Providers providers;

    SignInPage(Providers providers) {
        this.providers = providers;
    }

    @GetMapping("/login")
    String form(Model model) {
        model.addAttribute("providers", providers.all());
        return "office/login";
    }

    /** For people whom the directory knows and who have no task here. */
    @GetMapping("/no-role")
    String noRole() {
        return "office/no-role";
    }

    /** @param target where the directory signs people out; only the hub itself says so */
    @RequestMapping("/leaving")
    String leaving(@RequestAttribute(name = "/leaving", required = false) String target, Model model) {
        if (target == null) {
            return "redirect:/login";
        }
        model.addAttribute("target", target);
        return "office/leaving";
    }
}
