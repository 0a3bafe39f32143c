package org.rundruf.localization.machine;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the engines together for the hub. */
@Configuration(proxyBeanMethods = false)
class MachineConfiguration {

    @Bean
    MachineTranslation machineTranslation() {
        return new MachineTranslation(List.of());
    }
}
