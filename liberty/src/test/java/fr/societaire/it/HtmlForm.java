package fr.societaire.it;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A form of a page of ours, read as the plain well-formed HTML our pages are. */
record HtmlForm(URI action, String body) {
    private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern CONTROL = Pattern.compile(
            "<input\\b([^>]*)/?>|<button\\b([^>]*)>(.*?)</button>|<label\\b([^>]*)>(.*?)</label>", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    static HtmlForm withButton(URI page, String html, String button) {
        Matcher forms = FORM.matcher(html);
        while (forms.find()) {
            var form = new HtmlForm(page.resolve(attribute(forms.group(1), "action", page.toString())), forms.group(2));
            if (form.button(button) != null) {
                return form;
            }
        }
        throw new AssertionError("no button «" + button + "» at " + page + ": " + text(html));
    }

    /** All that would be sent: hidden fields, what is typed by label, the button. */
    Map<String, String> filled(String button, Map<String, String> typed) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher controls = CONTROL.matcher(body);
        while (controls.find()) {
            String input = controls.group(1);
            if (input != null && isSent(input)) {
                fields.put(attribute(input, "name", ""), attribute(input, "value", ""));
            }
        }
        typed.forEach((label, value) -> fields.put(nameOf(label), value));
        String pressed = button(button);
        fields.put(attribute(pressed, "name", ""), attribute(pressed, "value", ""));
        fields.remove("");
        return fields;
    }

    /** A button is sent when pressed, a box when ticked. */
    private static boolean isSent(String input) {
        return switch (attribute(input, "type", "text")) {
            case "submit" -> false;
            case "checkbox", "radio" -> input.contains("checked");
            default -> true;
        };
    }

    private String nameOf(String label) {
        Matcher controls = CONTROL.matcher(body);
        while (controls.find()) {
            if (controls.group(4) != null && text(controls.group(5)).startsWith(label)) {
                return attribute(controls.group(4), "for", "");
            }
        }
        throw new AssertionError("no field «" + label + "»");
    }

    /** The attributes of the button whose words begin so; null when there is none. */
    private String button(String words) {
        Matcher controls = CONTROL.matcher(body);
        while (controls.find()) {
            String input = controls.group(1);
            if (input != null
                    && attribute(input, "type", "").equals("submit")
                    && attribute(input, "value", "").startsWith(words)) {
                return input;
            }
            if (controls.group(2) != null && text(controls.group(3)).startsWith(words)) {
                return controls.group(2);
            }
        }
        return null;
    }

    private static String attribute(String attributes, String name, String absent) {
        Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(attributes);
        return found.find() ? unescaped(found.group(1)) : absent;
    }

    static String text(String html) {
        return unescaped(TAG.matcher(html).replaceAll(" "))
                .replaceAll("[\\s\\u00A0\\u202F]+", " ")
                .strip();
    }

    private static String unescaped(String text) {
        return text.replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&nbsp;", "\u00A0")
                .replace("&amp;", "&");
    }
}
