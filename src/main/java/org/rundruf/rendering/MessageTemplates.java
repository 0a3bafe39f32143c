package org.rundruf.rendering;

import java.util.Map;
import org.rundruf.localization.Templates;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** Fills in the templates of messages, which a city may replace while the hub runs. */
final class MessageTemplates {
    private final Templates templates;
    private final SpringTemplateEngine texts = engine(TemplateMode.TEXT);
    private final SpringTemplateEngine pages = engine(TemplateMode.HTML);

    MessageTemplates(Templates templates) {
        this.templates = templates;
    }

    /** @return plain text without empty space around it. @throws IllegalStateException if there is no such template */
    String text(String path, Map<String, Object> values) {
        return process(texts, path, values).strip();
    }

    /** @return an HTML document */
    String html(String path, Map<String, Object> values) {
        return process(pages, path, values);
    }

    private String process(SpringTemplateEngine engine, String path, Map<String, Object> values) {
        String template =
                templates.text(path).orElseThrow(() -> new IllegalStateException("templates/" + path + " is missing"));
        Context context = new Context();
        context.setVariables(values);
        return engine.process(template, context);
    }

    private static SpringTemplateEngine engine(TemplateMode mode) {
        StringTemplateResolver resolver = new StringTemplateResolver();
        resolver.setTemplateMode(mode);
        // by content: a template that a city replaces is another one
        resolver.setCacheable(true);
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        engine.setEnableSpringELCompiler(true);
        return engine;
    }
}
