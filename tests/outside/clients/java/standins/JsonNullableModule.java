package org.openapitools.jackson.nullable;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;

/** Stands in for the module of the same name: reads and writes `JsonNullable` as the value itself. */
public final class JsonNullableModule extends SimpleModule {
  public JsonNullableModule() {
    addSerializer(new Writer());
    addDeserializer(JsonNullable.class, new Reader(null));
  }

  @SuppressWarnings("rawtypes")
  private static final class Writer extends StdSerializer<JsonNullable> {
    Writer() {
      super(JsonNullable.class);
    }

    /** What is not set is left out, as the generated classes ask for. */
    @Override
    public boolean isEmpty(SerializerProvider provider, JsonNullable value) {
      return value == null || !value.isPresent();
    }

    @Override
    public void serialize(JsonNullable value, JsonGenerator out, SerializerProvider provider) throws IOException {
      provider.defaultSerializeValue(value.get(), out);
    }
  }

  @SuppressWarnings("rawtypes")
  private static final class Reader extends JsonDeserializer<JsonNullable> implements ContextualDeserializer {
    private final JavaType inner;

    Reader(JavaType inner) {
      this.inner = inner;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
      JavaType type = property == null ? context.getContextualType() : property.getType();
      return new Reader(type.containedTypeOrUnknown(0));
    }

    @Override
    public JsonNullable deserialize(JsonParser in, DeserializationContext context) throws IOException {
      return JsonNullable.of(context.readValue(in, inner));
    }

    @Override
    public JsonNullable getNullValue(DeserializationContext context) {
      return JsonNullable.of(null);
    }
  }
}
