package org.rundruf.channel.wiring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.camel.CamelContext;
import org.apache.camel.RuntimeCamelException;
import org.apache.camel.spi.Resource;
import org.apache.camel.spring.boot.CamelContextConfiguration;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Loads the route files into Camel and refuses to start with wiring that leads nowhere. */
@Component
class RouteLoader implements CamelContextConfiguration {
    private final RouteFiles files;

    RouteLoader(@Value("${rundruf.routes:routes}") Path folder) {
        this.files = new RouteFiles(folder);
    }

    @Override
    public void beforeApplicationStart(CamelContext context) {
        try {
            PluginHelper.getRoutesLoader(context).loadRoutes(resources());
        } catch (Exception e) {
            throw RuntimeCamelException.wrapRuntimeCamelException(e);
        }
    }

    @Override
    public void afterApplicationStart(CamelContext context) {
        DirectEndpoints.requireConsumers(context);
    }

    private List<Resource> resources() throws Exception {
        List<Resource> resources = new ArrayList<>();
        for (org.springframework.core.io.Resource file : files.list()) {
            resources.add(ResourceHelper.fromBytes(file.getFilename(), file.getContentAsByteArray()));
        }
        return resources;
    }
}
