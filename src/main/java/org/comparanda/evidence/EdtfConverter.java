package org.comparanda.evidence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps dates in the database as they were written. */
@Converter(autoApply = true)
public class EdtfConverter implements AttributeConverter<Edtf, String> {

    @Override
    public String convertToDatabaseColumn(Edtf date) {
        return date == null ? null : date.text();
    }

    @Override
    public Edtf convertToEntityAttribute(String text) {
        return text == null ? null : Edtf.parse(text);
    }
}
