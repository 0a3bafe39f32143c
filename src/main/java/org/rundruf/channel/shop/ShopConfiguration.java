package org.rundruf.channel.shop;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the settings of the way to the print shop. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SftpSettings.class)
class ShopConfiguration {}
