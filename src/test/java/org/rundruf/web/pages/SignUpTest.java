package org.rundruf.web.pages;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.rundruf.web.WebTest;
import org.springframework.test.context.TestPropertySource;

/** A hub of its own whose questions to new subscribers wait until a test asks for them. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WebTest
@TestPropertySource(
        properties = {
            "rundruf.subscribe.delay=3600000",
            "rundruf.subscribe.per-client=1000",
            "rundruf.imprint-url=https://www.example.org/impressum",
            "rundruf.publisher=Stadt Dortmund"
        })
@interface SignUpTest {}
