package fr.societaire.it;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.societaire.home.Home;
import fr.societaire.shared.MemberNumber;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.io.File;
import java.util.Objects;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** What only a real container shows: the front doors in the server, behind their roles. */
@ArquillianTest
class FrontDoorsInServerIT {
    @EJB(lookup = "java:app/account-ejb/Home")
    Home home;

    @Deployment
    static EnterpriseArchive deployment() {
        File portal = new File(System.getProperty("ear.dir"));
        EnterpriseArchive archive = ShrinkWrap.create(EnterpriseArchive.class, "front-doors.ear");
        archive.addAsModule(new File(portal, "account-ejb.jar"));
        for (File library : Objects.requireNonNull(new File(portal, "lib").listFiles())) {
            archive.addAsLibrary(library);
        }
        archive.addAsModule(ShrinkWrap.create(WebArchive.class, "it.war").addClass(FrontDoorsInServerIT.class));
        return archive;
    }

    @Test
    void a_front_door_is_found_by_its_standard_name() {
        assertNotNull(home);
    }

    @Test
    void nobody_enters_without_being_a_member() {
        var camille = new MemberNumber("10000001");
        assertThrows(EJBAccessException.class, () -> home.of(camille));
    }
}
