package dev.recourse.house;

import module java.base;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.recourse.Recourse;

/** All classes of the service, without the tests. */
final class House {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .importUrl(Recourse.class.getProtectionDomain().getCodeSource().getLocation());

  private House() {}

  /** What the build makes of templates is generated, and part of their room. */
  private static final String COMPILED = "dev.recourse.pages.jte";

  static Stream<JavaClass> classes() {
    return CLASSES.stream()
        .filter(type -> Room.isOurs(type.getPackageName()))
        .filter(type -> !type.getPackageName().startsWith(COMPILED));
  }

  static Stream<JavaClass> classes(Room room) {
    return classes().filter(type -> room(type).filter(room::equals).isPresent());
  }

  static Optional<Room> room(JavaClass type) {
    return Room.of(type.getPackageName());
  }

  /** Arrays count as what they hold; primitives and the like as nothing. */
  static Stream<Dependency> dependencies(JavaClass type) {
    return type.getDirectDependenciesFromSelf().stream()
        .filter(dependency -> !target(dependency).getPackageName().isEmpty());
  }

  static JavaClass target(Dependency dependency) {
    return dependency.getTargetClass().getBaseComponentType();
  }
}
