package dev.recourse.api.contract;

import module java.base;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** Lets springdoc name our records; what they look like is ours to say. */
final class RecordsByReference implements ModelConverter {
  private final Schemas schemas;

  RecordsByReference(Schemas schemas) {
    this.schemas = schemas;
  }

  @Override
  @SuppressWarnings("rawtypes")
  public @Nullable Schema resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
    var java = Json.mapper().constructType(type.getType());
    if (java != null && java.getRawClass().isRecord())
      return new Schema<>()
          .$ref(
              java.containedTypeCount() == 0
                  ? schemas.reference(java.getRawClass())
                  : schemas.reference(java.getRawClass(), java.containedType(0).getRawClass()));
    return others.hasNext() ? others.next().resolve(type, context, others) : null;
  }
}
