package org.rundruf.print;

import java.util.Map;
import org.rundruf.localization.Templates;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.cache.ICacheEntryValidity;
import org.thymeleaf.templateresolver.AbstractConfigurableTemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;
import org.thymeleaf.templateresource.StringTemplateResource;

/** Finds Thymeleaf templates in {@code templates/}, a city's own before those of the program. */
final class TemplatesResolver extends AbstractConfigurableTemplateResolver {
    private final Templates templates;

    TemplatesResolver(Templates templates) {
        this.templates = templates;
        setCheckExistence(true);
    }

    /** What was parsed serves until the file says something else. */
    @Override
    public ICacheEntryValidity computeValidity(
            IEngineConfiguration configuration, String ownerTemplate, String template, Map<String, Object> attributes) {
        return new Unchanged(() -> templates.text(template + ".html"));
    }

    @Override
    protected ITemplateResource computeTemplateResource(
            IEngineConfiguration configuration,
            String ownerTemplate,
            String template,
            String resourceName,
            String characterEncoding,
            Map<String, Object> attributes) {
        return templates
                .text(resourceName + ".html")
                .map(StringTemplateResource::new)
                .orElse(null);
    }
}
