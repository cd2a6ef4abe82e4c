package fr.societaire;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * For each rule there is a small wrong world in {@code archfixture.<rule>}: the rule must find fault with it. A rule
 * without its wrong world fails here too.
 */
class ArchitectureRulesCanFailTest {
    @TestFactory
    Stream<DynamicTest> every_rule_refuses_its_wrong_world() {
        return new ArchitectureRules("fr.societaire")
                .all().keySet().stream()
                        .map(name -> DynamicTest.dynamicTest(name, () -> {
                            String world = "archfixture." + name;
                            var classes = new ClassFileImporter().importPackages(world);
                            assertThat(classes).as("wrong world of %s", name).isNotEmpty();
                            var result =
                                    new ArchitectureRules(world).all().get(name).evaluate(classes);
                            assertThat(result.hasViolation())
                                    .as("%s finds fault", name)
                                    .isTrue();
                        }));
    }
}
