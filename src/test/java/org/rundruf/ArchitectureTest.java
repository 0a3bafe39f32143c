package org.rundruf;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The rooms of the house and who may know whom. */
@AnalyzeClasses(packages = "org.rundruf", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule ROOMS_KNOW_ONLY_WHAT_THEY_MAY = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("org.rundruf..")
            .layer("audit")
            .definedBy("org.rundruf.audit..")
            .layer("announcement")
            .definedBy("org.rundruf.announcement..")
            .layer("audience")
            .definedBy("org.rundruf.audience..")
            .layer("localization")
            .definedBy("org.rundruf.localization..")
            .layer("rendering")
            .definedBy("org.rundruf.rendering..")
            .layer("print")
            .definedBy("org.rundruf.print..")
            .layer("delivery")
            .definedBy("org.rundruf.delivery..")
            .layer("channel")
            .definedBy("org.rundruf.channel..")
            .layer("sandbox")
            .definedBy("org.rundruf.sandbox..")
            .layer("web")
            .definedBy("org.rundruf.web..")
            .layer("command")
            .definedBy("org.rundruf.command..")
            .layer("start")
            .definedBy("org.rundruf")
            .whereLayer("audit")
            .mayNotAccessAnyLayer()
            .whereLayer("announcement")
            .mayOnlyAccessLayers("audit")
            .whereLayer("audience")
            .mayOnlyAccessLayers("audit", "announcement")
            .whereLayer("localization")
            .mayOnlyAccessLayers("audit", "announcement")
            .whereLayer("rendering")
            .mayOnlyAccessLayers("audit", "announcement", "localization")
            .whereLayer("print")
            .mayOnlyAccessLayers("audit", "announcement", "localization", "rendering")
            .whereLayer("delivery")
            .mayOnlyAccessLayers("audit", "announcement", "audience", "localization")
            .whereLayer("channel")
            .mayOnlyAccessLayers("audit", "announcement", "audience", "localization", "rendering", "print", "delivery")
            .whereLayer("sandbox")
            .mayOnlyBeAccessedByLayers("start")
            .whereLayer("web")
            .mayOnlyBeAccessedByLayers("start")
            .whereLayer("command")
            .mayOnlyBeAccessedByLayers("start");

    @ArchTest
    static final ArchRule ONLY_CHANNEL_SPEAKS_TO_PROVIDERS = noClasses()
            .that()
            .resideOutsideOfPackage("org.rundruf.channel..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.camel..", "com.twilio..", "jakarta.mail..", "org.eclipse.angus..");
}
