package org.rundruf.sandbox.twilio;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.rundruf.sandbox.BuiltIn;
import org.springframework.context.annotation.Conditional;

/** Marks what is only there while the hub sends text messages to the built-in provider. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Conditional(BuiltIn.Telephone.class)
@interface WhenTwilioIsBuiltIn {}
