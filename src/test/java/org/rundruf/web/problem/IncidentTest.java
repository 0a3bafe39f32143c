package org.rundruf.web.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rundruf.delivery.outage.Outages;
import org.rundruf.web.HubClient;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@ExtendWith(OutputCaptureExtension.class)
class IncidentTest {
    private final MockMvc hub = MockMvcBuilders.standaloneSetup(new Faulty())
            .setControllerAdvice(new ApiProblems(Outages.watch()))
            .build();

    @Test
    void numbersTheFaultAndTellsTheCauseToTheLogOnly(CapturedOutput log) throws Exception {
        hub.perform(get("/api/faulty"))
                .andExpect(status().isInternalServerError())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.incident").isNotEmpty())
                .andExpect(content().string(not(containsString("stone"))))
                .andExpect(content().string(not(containsString("Exception"))))
                .andDo(result -> assertLogged(log, result.getResponse().getContentAsString()));
    }

    private static void assertLogged(CapturedOutput log, String answer) {
        String incident = HubClient.json(answer).path("incident").asString();
        assertThat(log).contains("incident " + incident, "a stone in the gears");
    }

    /** Breaks. */
    @RestController
    static class Faulty {
        @GetMapping("/api/faulty")
        String fault() {
            throw new IllegalStateException("a stone in the gears");
        }
    }
}
