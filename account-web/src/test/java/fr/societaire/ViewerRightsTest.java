package fr.societaire;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import fr.societaire.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the container lets an advisor who looks at a member's pages call: a few doors that read, named here one by one. Every
 * other door that asks for a role refuses him, and whoever opens one more has to write it down.
 */
class ViewerRightsTest {
    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("fr.societaire");

    @Test
    void a_viewer_reads_a_few_things_and_does_none() {
        assertThat(doors().filter(door -> roles(door).contains(Role.VIEWER)).map(ViewerRightsTest::named))
                .containsExactlyInAnyOrder(
                        "Home.of",
                        "Contracts.of",
                        "Contracts.page",
                        "Contracts.shown",
                        "Contracts.withheld",
                        "Instalments.owed",
                        "Instalments.owedAround",
                        "Instalments.nextOfEach",
                        "Instalments.nextOf",
                        "Instalments.history",
                        "Arrears.of",
                        "Documents.list",
                        "Documents.latestOf",
                        "MyRefunds.of",
                        "Welcome.isOpen");
    }

    /** The list above would be empty words if no door were found that is a member's alone. */
    @Test
    void what_a_member_does_is_his_alone() {
        assertThat(doors().filter(door -> roles(door).equals(List.of(Role.MEMBER)))
                        .map(ViewerRightsTest::named))
                .contains("Documents.attestationFor", "CardPayments.pay", "MemberSessions.endOthers", "MyViews.code")
                .hasSizeGreaterThan(30);
    }

    private static Stream<JavaMethod> doors() {
        return PORTAL.stream()
                .filter(type -> type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC));
    }

    private static List<String> roles(JavaMethod door) {
        Optional<RolesAllowed> own = door.tryGetAnnotationOfType(RolesAllowed.class);
        return own.or(() -> ofItsClass(door))
                .map(allowed -> List.of(allowed.value()))
                .orElse(List.of());
    }

    /** What the class says holds for a method that says nothing, not even that everybody may. */
    private static Optional<RolesAllowed> ofItsClass(JavaMethod door) {
        return door.isAnnotatedWith(jakarta.annotation.security.PermitAll.class)
                ? Optional.empty()
                : door.getOwner().tryGetAnnotationOfType(RolesAllowed.class);
    }

    private static String named(JavaMethod door) {
        return door.getOwner().getSimpleName() + "." + door.getName();
    }
}
