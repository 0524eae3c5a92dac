package org.comparanda.contribution;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.comparanda.evidence.Language;

/** The sentences of templates, from {@code template_<language>.properties}. */
final class TemplateWording {

    private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private TemplateWording() {}

    static String of(Language language, String key, Object... arguments) {
        ResourceBundle sentences = ResourceBundle.getBundle(
                "org.comparanda.contribution.template", Locale.forLanguageTag(language.code()), NO_OTHER_LANGUAGE);
        return MessageFormat.format(sentences.getString(key), arguments);
    }
}
