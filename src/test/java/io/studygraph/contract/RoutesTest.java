package io.studygraph.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The contract promises what the application has, and the application has nothing else. */
class RoutesTest {

  /** A path variable with a pattern: {@code {slug: .+}} is {@code {slug}} in the contract. */
  private static final Pattern VARIABLE =
      Pattern.compile("\\{\\s*([^:}\\s]+)\\s*:[^{}]*(?:\\{[^}]*\\}[^{}]*)*\\}");

  @Test
  void routesAndOperationsAreTheSame() {
    Set<String> promised =
        Contract.load().operations().stream()
            .map(Operation::toString)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(routes()).isEqualTo(promised);
  }

  private static Set<String> routes() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.studygraph")
            .stream()
            .filter(resource -> resource.isAnnotatedWith(Path.class))
            .flatMap(resource -> resource.getAllMethods().stream().flatMap(m -> of(resource, m)))
            .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> of(JavaClass resource, JavaMethod method) {
    return method.getAnnotations().stream()
        .map(annotation -> annotation.getRawType().tryGetAnnotationOfType(HttpMethod.class))
        .flatMap(Optional::stream)
        .map(verb -> verb.value() + " " + template(resource, method));
  }

  private static String template(JavaClass resource, JavaMethod method) {
    return Stream.of(
            resource.tryGetAnnotationOfType(Path.class), method.tryGetAnnotationOfType(Path.class))
        .flatMap(Optional::stream)
        .map(path -> VARIABLE.matcher(path.value()).replaceAll("{$1}"))
        .map(path -> path.replaceAll("^/+|/+$", ""))
        .filter(path -> !path.isEmpty())
        .collect(Collectors.joining("/", "/", ""));
  }
}
