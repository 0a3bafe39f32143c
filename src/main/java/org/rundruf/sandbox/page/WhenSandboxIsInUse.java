package org.rundruf.sandbox.page;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.rundruf.sandbox.BuiltIn;
import org.springframework.context.annotation.Conditional;

/** Marks what is only there while the hub uses a built-in provider. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Conditional(BuiltIn.Any.class)
@interface WhenSandboxIsInUse {}
