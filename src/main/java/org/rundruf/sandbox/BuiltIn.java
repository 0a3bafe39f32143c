package org.rundruf.sandbox;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Which built-in providers are in use: those for which the configuration names no real one. */
public final class BuiltIn {
    private BuiltIn() {}

    /** Holds while no real Twilio account or server is configured. */
    public static final class Telephone implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            Environment configuration = context.getEnvironment();
            return isAbsent(configuration, "rundruf.twilio.account-sid")
                    && isAbsent(configuration, "rundruf.twilio.base-url");
        }
    }

    /** Holds while no real mail server is configured. */
    public static final class Mailbox implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return isAbsent(context.getEnvironment(), "spring.mail.host");
        }
    }

    /** Holds while at least one of them is in use. */
    public static final class Any implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return new Telephone().matches(context, metadata) || new Mailbox().matches(context, metadata);
        }
    }

    private static boolean isAbsent(Environment configuration, String name) {
        return configuration.getProperty(name, "").isBlank();
    }
}
