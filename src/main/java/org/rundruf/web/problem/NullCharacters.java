package org.rundruf.web.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leaves U+0000 out of what somebody looks for: no text has it, and PostgreSQL refuses a question that has. What is written
 * is left as it is, so that its fault is told at its field.
 */
@Component
class NullCharacters extends OncePerRequestFilter {
    private static final char NULL = '\0';

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.GET.matches(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean isClean = request.getParameterMap().values().stream()
                .flatMap(Arrays::stream)
                .allMatch(value -> value.indexOf(NULL) < 0);
        chain.doFilter(isClean ? request : new Without(request), response);
    }

    private static final class Without extends HttpServletRequestWrapper {
        private Without(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getParameter(String name) {
            String[] values = getParameterValues(name);
            return values == null ? null : values[0];
        }

        @Override
        public String[] getParameterValues(String name) {
            String[] values = super.getParameterValues(name);
            return values == null
                    ? null
                    : Arrays.stream(values)
                            .map(value -> value.replace(String.valueOf(NULL), ""))
                            .toArray(String[]::new);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            Map<String, String[]> all = new LinkedHashMap<>();
            super.getParameterMap().keySet().forEach(name -> all.put(name, getParameterValues(name)));
            return all;
        }
    }
}
