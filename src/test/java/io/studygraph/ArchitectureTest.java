package io.studygraph;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.studygraph.http.Idempotent;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.io.Reader;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What may use what. A package that is new, or needs another one, is entered here first. */
class ArchitectureTest {

  private static final String ROOT = "io.studygraph";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  /** A package and those of ours that it may use. */
  private record Arrows(String from, Set<String> to, String because) {}

  private static final List<Arrows> ARROWS =
      List.of(
          new Arrows(
              "contract", Set.of(), "the contract binds the code, not the code the contract"),
          new Arrows(
              "markdown", Set.of(), "text is read and rendered the same, whatever it is for"),
          new Arrows("document", Set.of("markdown"), "what a note says depends on its bytes alone"),
          new Arrows("diff", Set.of(), "texts differ in the same way, whatever they are for"),
          new Arrows(
              "interchange",
              Set.of("document", "markdown"),
              "how other programs write quizzes depends on nobody who wants to know"),
          new Arrows("background", Set.of(), "when work is done does not depend on what it is"),
          new Arrows("database", Set.of(), "the server runs before anything that needs it"),
          new Arrows("http", Set.of("contract"), "what endpoints share knows none of them"),
          new Arrows("access", Set.of("http"), "who asks does not depend on what for"),
          new Arrows(
              "idempotency",
              Set.of("http", "access", "background"),
              "a request is done once whatever it does"),
          new Arrows(
              "note",
              Set.of("document", "markdown", "diff", "http", "access"),
              "features take part in writing and listing notes through interfaces of this package"),
          feature("tag"),
          feature("graph"),
          feature("search"),
          feature("quiz", "interchange"),
          feature("ingest", "interchange"),
          new Arrows(
              "review",
              Set.of("quiz", "note", "document", "http", "access"),
              "what is reviewed are the questions of quizzes, and graded as they are there"));

  private static Arrows feature(String name, String... others) {
    return new Arrows(
        name,
        Stream.concat(
                Stream.of("note", "document", "http", "access", "background"), Stream.of(others))
            .collect(Collectors.toSet()),
        "a feature can be changed or taken out without a look at the others");
  }

  /** Packages of others, and those of ours that alone may use them, or may not. */
  private record Libraries(List<String> packages, List<String> users, String because) {}

  private static final List<String> FRAMEWORKS =
      List.of(
          "jakarta..", "io.quarkus..", "io.vertx..", "com.fasterxml.jackson..", "org.hibernate..");

  private static final List<Libraries> KEPT_TO =
      List.of(
          new Libraries(
              List.of("org.commonmark..", "org.snakeyaml..", "org.owasp.html.."),
              List.of("markdown"),
              "the parsers' own forms, and their faults, end there"),
          new Libraries(
              List.of("org.jgrapht.."),
              List.of("graph"),
              "its graphs are large, and made for one question"),
          new Libraries(
              List.of("org.roaringbitmap.."),
              List.of("search"),
              "its sets are fast for what is numbered, which elsewhere little is"),
          new Libraries(
              List.of("com.github.difflib.."),
              List.of("diff"),
              "its work is bounded there, and nowhere else"));

  private static final List<Libraries> KEPT_FROM =
      List.of(
          new Libraries(
              FRAMEWORKS,
              List.of("markdown", "document", "diff", "interchange"),
              "reading is plain Java, quick to test and free to move"));

  @TestFactory
  Stream<DynamicTest> packagesUseWhatTheyMay() {
    return ARROWS.stream()
        .map(
            arrows -> {
              String[] allowed =
                  Stream.concat(Stream.of(arrows.from()), arrows.to().stream())
                      .map(ArchitectureTest::ours)
                      .toArray(String[]::new);
              return test(
                  arrows.from(),
                  classes()
                      .that()
                      .resideInAPackage(ours(arrows.from()))
                      .should()
                      .onlyDependOnClassesThat(
                          not(resideInAPackage(ROOT + "..")).or(resideInAnyPackage(allowed)))
                      .because(arrows.because()));
            });
  }

  @Test
  void everyPackageHasItsArrows() {
    Set<String> found =
        CLASSES.stream()
            .map(type -> type.getPackageName())
            .filter(name -> !name.equals(ROOT))
            .collect(Collectors.toSet());
    assertThat(ARROWS.stream().map(arrows -> ROOT + "." + arrows.from())).containsAll(found);
  }

  @Test
  void databaseIsStartedByTheRootAlone() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(ROOT, ours("database"))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ours("database"))
            .because("everything else knows a data source, not whose server it is"));
  }

  @Test
  void noCycles() {
    check(
        slices()
            .matching(ROOT + ".(*)..")
            .should()
            .beFreeOfCycles()
            .because("of two packages that need each other neither can be read alone"));
  }

  @TestFactory
  Stream<DynamicTest> librariesStayWhereTheyBelong() {
    return KEPT_TO.stream()
        .map(
            libraries ->
                test(
                    libraries.packages() + " only in " + libraries.users(),
                    noClasses()
                        .that()
                        .resideOutsideOfPackages(ours(libraries.users()))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(strings(libraries.packages())))
                        .because(libraries.because())));
  }

  @TestFactory
  Stream<DynamicTest> librariesStayOut() {
    return KEPT_FROM.stream()
        .map(
            libraries ->
                test(
                    libraries.packages() + " not in " + libraries.users(),
                    noClasses()
                        .that()
                        .resideInAnyPackage(ours(libraries.users()))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(strings(libraries.packages())))
                        .because(libraries.because())));
  }

  @Test
  void everyPackageSaysWhatItIsForAndWhereNullIs() {
    assertThat(
            CLASSES.stream()
                .map(type -> type.getPackage())
                .distinct()
                .filter(one -> !isNullMarked(one))
                .map(JavaPackage::getName))
        .isEmpty();
  }

  private static boolean isNullMarked(JavaPackage one) {
    return one.tryGetPackageInfo()
        .filter(info -> info.isAnnotatedWith(NullMarked.class))
        .isPresent();
  }

  @Test
  void namesSayTheThing() {
    check(
        noClasses()
            .should()
            .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)")
            .because("such a name fits anything, and so says nothing"));
  }

  @Test
  void endpointsArePublic() {
    check(
        methods()
            .that()
            .areMetaAnnotatedWith(HttpMethod.class)
            .should()
            .bePublic()
            .because("one that is not answers 404 without a warning"));
  }

  @Test
  void everyPostIsDoneOnce() {
    check(
        methods()
            .that()
            .areAnnotatedWith(POST.class)
            .should()
            .beAnnotatedWith(Idempotent.class)
            .andShould()
            .haveRawReturnType(Response.class)
            .because("a caller whose answer was lost can send the request again"));
  }

  @Test
  void bodyOfAPostIsReadBeforeItRuns() {
    assertThat(
            CLASSES.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Idempotent.class))
                .flatMap(method -> method.getRawParameterTypes().stream()))
        .as("of a stream there is no digest yet when the same request is looked for")
        .isNotEmpty()
        .noneMatch(
            type -> type.isAssignableTo(InputStream.class) || type.isAssignableTo(Reader.class));
  }

  @Test
  void resourcesAreNobodysApi() {
    check(
        classes()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .bePackagePrivate()
            .because("what a resource does for others belongs in a class of its own"));
  }

  private static DynamicTest test(String name, ArchRule rule) {
    return DynamicTest.dynamicTest(name, () -> check(rule));
  }

  /** A package that is not there yet keeps every rule. */
  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(CLASSES);
  }

  private static String ours(String name) {
    return ROOT + "." + name + "..";
  }

  private static String[] ours(List<String> names) {
    return names.stream().map(ArchitectureTest::ours).toArray(String[]::new);
  }

  private static String[] strings(List<String> list) {
    return list.toArray(String[]::new);
  }
}
