package org.comparanda.contribution;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.comparanda.evidence.Language;

/** The sentences of templates, from {@code template_<language>.properties}. */
final class TemplateWording {

    private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final String COLUMNS = "org.comparanda.contribution.columns";

    private TemplateWording() {}

    /** What to write into a column, or as a property of {@code datapackage}; English is where they are declared. */
    static String meaning(Language language, String table, String column, String english) {
        return language == Language.EN
                ? english
                : ResourceBundle.getBundle(COLUMNS, Locale.forLanguageTag(language.code()), NO_OTHER_LANGUAGE)
                        .getString(table + "." + column);
    }

    static String of(Language language, String key, Object... arguments) {
        ResourceBundle sentences = ResourceBundle.getBundle(
                "org.comparanda.contribution.template", Locale.forLanguageTag(language.code()), NO_OTHER_LANGUAGE);
        return MessageFormat.format(sentences.getString(key), arguments);
    }
}
