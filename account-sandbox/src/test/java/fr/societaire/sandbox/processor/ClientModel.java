package fr.societaire.sandbox.processor;

import com.google.gson.annotations.SerializedName;
import com.stripe.model.ExpandableField;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the official client would silently pass over: its reader ignores fields its classes do not have. */
final class ClientModel {

    /** The fields of an answer that the client's class does not have, each with its path; empty when it has all. */
    static List<String> unknownFields(Class<?> model, JsonObject answer) {
        List<String> told = new ArrayList<>();
        look(model.getSimpleName(), model, answer, told);
        return told;
    }

    private static void look(String path, Class<?> model, JsonObject answer, List<String> told) {
        answer.forEach((name, value) -> field(model, name)
                .ifPresentOrElse(
                        field -> inside(path + "." + name, field.getGenericType(), value, told),
                        () -> told.add(path + "." + name)));
    }

    private static void inside(String path, Type type, JsonValue value, List<String> told) {
        Class<?> each = type instanceof ParameterizedType generic
                ? (Class<?>) generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1]
                : (Class<?>) type;
        boolean free = type instanceof ParameterizedType generic && generic.getRawType() == Map.class;
        if (free || (!each.getName().startsWith("com.stripe") && !isExpandable(type))) {
            return;
        }
        if (value instanceof JsonObject object) {
            look(path, each, object, told);
        } else if (value instanceof JsonArray array) {
            array.stream()
                    .filter(JsonObject.class::isInstance)
                    .forEach(one -> look(path + "[]", each, one.asJsonObject(), told));
        }
    }

    private static boolean isExpandable(Type type) {
        return type instanceof ParameterizedType generic && generic.getRawType() == ExpandableField.class;
    }

    private static Optional<Field> field(Class<?> model, String name) {
        return Stream.<Class<?>>iterate(model, type -> type != null, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> field.isAnnotationPresent(SerializedName.class))
                .filter(field ->
                        field.getAnnotation(SerializedName.class).value().equals(name))
                .findFirst();
    }

    private ClientModel() {}
}
