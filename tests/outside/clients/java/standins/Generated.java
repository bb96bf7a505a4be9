package javax.annotation;

/** Stands in for the annotation of the same name, which JDKs no longer have and no jar at hand brings. */
public @interface Generated {
  String value();

  String date() default "";

  String comments() default "";
}
