package fr.societaire;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the portal to {@link ArchitectureRules}. This module is the one that sees all the others. */
class ArchitectureTest {
    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            // Where the modules are packaged, their shared fixtures come as a jar.
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("fr.societaire");

    @TestFactory
    Stream<DynamicTest> the_portal_keeps_every_rule() {
        return new ArchitectureRules("fr.societaire")
                .all().entrySet().stream()
                        .map(rule -> DynamicTest.dynamicTest(
                                rule.getKey(), () -> rule.getValue().check(PORTAL)));
    }

    /** The rules would be empty words if the import had missed a module. */
    @Test
    void all_modules_are_seen() {
        assertThat(PORTAL.contain("fr.societaire.shared.Money")).isTrue();
        assertThat(PORTAL.contain("fr.societaire.platform.ClockProducer")).isTrue();
        assertThat(PORTAL.contain("fr.societaire.platform.web.FacesConfiguration"))
                .isTrue();
    }
}
