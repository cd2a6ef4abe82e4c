package fr.societaire;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import fr.societaire.shared.Feature;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.inject.Named;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What holds the house up. Every rule takes the root package it speaks of, so that {@link ArchitectureRulesCanFailTest}
 * can show each of them failing on a deliberately wrong class; {@link ArchitectureTest} runs them all on the portal.
 */
final class ArchitectureRules {
    private final String root;

    ArchitectureRules(String root) {
        this.root = root;
    }

    Map<String, ArchRule> all() {
        return Map.ofEntries(
                Map.entry("features_never_form_a_cycle", featuresNeverFormACycle()),
                Map.entry("every_feature_is_declared", everyFeatureIsDeclared()),
                Map.entry("a_feature_is_entered_by_its_front_door", aFeatureIsEnteredByItsFrontDoor()),
                Map.entry("a_feature_uses_only_what_it_declares", aFeatureUsesOnlyWhatItDeclares()),
                Map.entry("the_domain_is_plain_java", theDomainIsPlainJava()),
                Map.entry("pages_hold_no_entity_and_stay_before_the_door", pagesHoldNoEntityAndStayBeforeTheDoor()),
                Map.entry("pages_show_what_expressions_can_reach", pagesShowWhatExpressionsCanReach()),
                Map.entry("entities_have_no_setters", entitiesHaveNoSetters()),
                Map.entry("entities_know_other_features_by_identifier", entitiesKnowOtherFeaturesByIdentifier()),
                Map.entry("front_doors_show_no_entity", frontDoorsShowNoEntity()),
                Map.entry("enterprise_beans_say_who_may_call", enterpriseBeansSayWhoMayCall()),
                Map.entry("only_the_platform_reads_the_clock", onlyThePlatformReadsTheClock()),
                Map.entry("only_one_class_asks_where_a_request_comes_from", onlyOneClassAsksWhereARequestComesFrom()),
                Map.entry("only_web_packages_know_faces", onlyWebPackagesKnowFaces()),
                Map.entry("names_say_what_a_class_is", namesSayWhatAClassIs()),
                Map.entry("no_package_is_a_drawer", noPackageIsADrawer()));
    }

    ArchRule featuresNeverFormACycle() {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    ArchRule everyFeatureIsDeclared() {
        return classes().should(new ArchCondition<>("live below a package annotated with @Feature") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String feature = featureOf(type);
                if (feature != null && declaration(feature) == null) {
                    events.add(SimpleConditionEvent.violated(type, root + "." + feature + " declares no @Feature"));
                }
            }
        });
    }

    ArchRule aFeatureIsEnteredByItsFrontDoor() {
        return classes().should(new ArchCondition<>("reach other features only through their front doors") {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                from.getDirectDependenciesFromSelf().stream()
                        .filter(d -> isOtherFeature(from, d.getTargetClass()) && !isFrontDoor(from, d.getTargetClass()))
                        .forEach(d -> events.add(SimpleConditionEvent.violated(from, d.getDescription())));
            }
        });
    }

    ArchRule aFeatureUsesOnlyWhatItDeclares() {
        return classes().should(new ArchCondition<>("use only features that are declared and of a lower tier") {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                from.getDirectDependenciesFromSelf().stream()
                        .filter(d -> isOtherFeature(from, d.getTargetClass()) && !isDeclared(from, d.getTargetClass()))
                        .forEach(d -> events.add(SimpleConditionEvent.violated(from, d.getDescription())));
            }
        });
    }

    ArchRule theDomainIsPlainJava() {
        return classes()
                .that()
                .resideInAnyPackage(root + "..domain..", root + ".shared..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "jakarta.persistence..", root + ".shared..", root + "..domain..")
                .allowEmptyShould(true);
    }

    ArchRule pagesHoldNoEntityAndStayBeforeTheDoor() {
        return noClasses()
                .that()
                .resideInAPackage("..web..")
                .should(dependOnClassesThat(IS_ENTITY.or(resideInAnyPackage("..internal..", "jakarta.persistence.."))))
                .allowEmptyShould(true);
    }

    /** An expression calls no method of a type that is not public, and says so only when the page is rendered. */
    ArchRule pagesShowWhatExpressionsCanReach() {
        return methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(resideInAPackage("..web..").and(annotatedWith(Named.class)))
                .should(new ArchCondition<>("give public types only") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        method.getReturnType().getAllInvolvedRawTypes().stream()
                                .filter(given -> given.getPackageName().startsWith(root)
                                        && !given.getModifiers().contains(JavaModifier.PUBLIC))
                                .forEach(given -> events.add(SimpleConditionEvent.violated(
                                        method, method.getDescription() + " gives " + given.getName())));
                    }
                })
                .allowEmptyShould(true);
    }

    ArchRule entitiesHaveNoSetters() {
        return noMethods()
                .that()
                .areDeclaredInClassesThat(IS_ENTITY)
                .should()
                .haveNameMatching("set[A-Z].*")
                .allowEmptyShould(true);
    }

    ArchRule entitiesKnowOtherFeaturesByIdentifier() {
        return fields().that()
                .areDeclaredInClassesThat(IS_ENTITY)
                .should(new ArchCondition<>("not be an entity of another feature") {
                    @Override
                    public void check(JavaField field, ConditionEvents events) {
                        field.getAllInvolvedRawTypes().stream()
                                .filter(IS_ENTITY)
                                .filter(type -> isOtherFeature(field.getOwner(), type))
                                .forEach(type -> events.add(SimpleConditionEvent.violated(
                                        field, field.getFullName() + " holds " + type.getSimpleName())));
                    }
                })
                .allowEmptyShould(true);
    }

    ArchRule frontDoorsShowNoEntity() {
        return methods()
                .that()
                .areDeclaredInClassesThat(describe("are in a front door", this::isInFrontDoorPackage))
                .and()
                .arePublic()
                .should(new ArchCondition<>("take and answer no entity") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        method.getAllInvolvedRawTypes().stream()
                                .filter(IS_ENTITY)
                                .forEach(type -> events.add(SimpleConditionEvent.violated(
                                        method, method.getFullName() + " shows " + type.getSimpleName())));
                    }
                })
                .allowEmptyShould(true);
    }

    ArchRule enterpriseBeansSayWhoMayCall() {
        return methods()
                .that()
                .arePublic()
                .and()
                .areNotStatic()
                .and()
                .areDeclaredInClassesThat(isAnnotatedWithOneOf(
                        List.of(Stateless.class, Singleton.class, Stateful.class, MessageDriven.class)))
                .should(new ArchCondition<>("carry @RolesAllowed, @PermitAll or @DenyAll, here or on the class") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        boolean says = Stream.of(RolesAllowed.class, PermitAll.class, DenyAll.class)
                                .anyMatch(a -> method.isAnnotatedWith(a)
                                        || method.getOwner().isAnnotatedWith(a));
                        if (!says) {
                            events.add(SimpleConditionEvent.violated(method, method.getFullName() + " says nothing"));
                        }
                    }
                })
                .allowEmptyShould(true);
    }

    ArchRule onlyThePlatformReadsTheClock() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(root + ".platform", root + ".platform.internal")
                .should()
                .callMethodWhere(describe("reads the system's time", ArchitectureRules::readsTheSystemTime))
                .allowEmptyShould(true);
    }

    /** Behind a balancer the request itself tells the balancer's address. */
    ArchRule onlyOneClassAsksWhereARequestComesFrom() {
        return noClasses()
                .that()
                .doNotHaveSimpleName("ClientAddress")
                .should()
                .callMethodWhere(describe(
                        "asks a request for its address",
                        call -> call.getTarget().getName().equals("getRemoteAddr")))
                .allowEmptyShould(true);
    }

    ArchRule onlyWebPackagesKnowFaces() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("..web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.faces..", "org.primefaces..", "jakarta.servlet..", "jakarta.ws.rs..")
                .allowEmptyShould(true);
    }

    ArchRule namesSayWhatAClassIs() {
        return noClasses().should().haveNameMatching(".*(Impl|Utils?|Helpers?|Manager|Dto|DTO)");
    }

    ArchRule noPackageIsADrawer() {
        return noClasses()
                .should()
                .resideInAnyPackage(
                        "..util..", "..utils..", "..common..", "..helper..", "..dto..", "..manager..", "..misc..");
    }

    private static final DescribedPredicate<JavaClass> IS_ENTITY =
            describe("is an entity", type -> type.isAnnotatedWith(Entity.class));

    private static DescribedPredicate<JavaClass> isAnnotatedWithOneOf(List<Class<? extends Annotation>> annotations) {
        return describe("is an enterprise bean", type -> annotations.stream().anyMatch(type::isAnnotatedWith));
    }

    private static final Set<String> OWNERS_OF_NOW = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.LocalTime",
            "java.time.ZonedDateTime",
            "java.time.OffsetDateTime",
            "java.time.YearMonth",
            "java.time.Year");

    private static boolean readsTheSystemTime(JavaCall<?> call) {
        String owner = call.getTargetOwner().getName();
        String name = call.getName();
        boolean now = OWNERS_OF_NOW.contains(owner)
                && name.equals("now")
                && call.getTarget().getRawParameterTypes().stream().noneMatch(p -> p.isEquivalentTo(Clock.class));
        return now
                || name.equals("currentTimeMillis")
                || (owner.equals("java.time.Clock") && name.startsWith("system"))
                || (owner.equals("java.time.InstantSource") && name.equals("system"));
    }

    private String featureOf(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(root + ".")) {
            return null;
        }
        String below = name.substring(root.length() + 1);
        int dot = below.indexOf('.');
        return dot < 0 ? below : below.substring(0, dot);
    }

    private boolean isOtherFeature(JavaClass from, JavaClass to) {
        String here = featureOf(from);
        String there = featureOf(to);
        return here != null && there != null && !here.equals(there) && !there.equals("shared");
    }

    /** The root package; the values (never the entities) of its domain; for pages, the web package of the platform. */
    private boolean isFrontDoor(JavaClass from, JavaClass to) {
        String door = root + "." + featureOf(to);
        boolean value = to.getPackageName().equals(door + ".domain")
                && (to.isRecord() || to.isEnum() || to.isInterface() || to.isAnnotatedWith(Embeddable.class));
        boolean pageOfThePlatform = to.getPackageName().equals(root + ".platform.web")
                && from.getPackageName().contains(".web");
        return to.getPackageName().equals(door) || value || pageOfThePlatform;
    }

    private boolean isInFrontDoorPackage(JavaClass type) {
        return type.getPackageName().equals(root + "." + featureOf(type));
    }

    private boolean isDeclared(JavaClass from, JavaClass to) {
        Feature here = declaration(featureOf(from));
        Feature there = declaration(featureOf(to));
        return here != null
                && there != null
                && there.tier() < here.tier()
                && List.of(here.uses()).contains(featureOf(to));
    }

    private Feature declaration(String feature) {
        try {
            Class<?> info = Class.forName(root + "." + feature + ".package-info");
            return info.getPackage().getAnnotation(Feature.class);
        } catch (ClassNotFoundException undeclared) {
            return null;
        }
    }
}
