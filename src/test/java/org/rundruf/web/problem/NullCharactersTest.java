package org.rundruf.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletRequest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class NullCharactersTest {
    private static final String TYPED = "Was\0ser\0";

    @ParameterizedTest
    @CsvSource({"GET, Wasser", "POST, "})
    void areLeftOutOfWhatIsLookedForAndOfNothingElse(String method, String seen) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest(method, "/office");
        request.setParameter("q", TYPED);
        request.setParameter("phase", "past");
        MockFilterChain chain = new MockFilterChain();

        new NullCharacters().doFilter(request, new MockHttpServletResponse(), chain);

        ServletRequest passed = chain.getRequest();
        assertThat(passed.getParameter("q")).isEqualTo(seen == null ? TYPED : seen);
        assertThat(passed.getParameterMap().get("q")).containsExactly(passed.getParameter("q"));
        assertThat(passed.getParameter("phase")).isEqualTo("past");
        assertThat(passed.getParameter("none")).isNull();
    }
}
