package org.comparanda.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            Hendy J,                     Hendy,             J.
            Reeves BC,                   Reeves,            B. C.
            Hendy J R,                   Hendy,             J. R.
            Door J-P,                    Door,              J.-P.
            Lämsä É,                     Lämsä,             É.
            O'Donnell R,                 O'Donnell,         R.
            Adler-Milstein J,            Adler-Milstein,    J.
            El Matouat A,                El Matouat,        A.
            van Baardewijk LJ,           van Baardewijk,    L. J.
            Hendy Jane,                  Hendy,             Jane
            van der Berg Jan Willem,     van der Berg,      Jan Willem
            'García Márquez, Gabriel J', García Márquez,    Gabriel J.
            Washington,                  Washington,
            OECD,                        OECD,
            """)
    void takesPersonsApart(String text, String family, String given) {
        assertThat(Author.parse(text)).isEqualTo(new Author(family, given, false));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            {National Audit Office},                     National Audit Office
            '{Scottish Parliament, Health Committee}',   'Scottish Parliament, Health Committee'
            {NHS 24},                                    NHS 24
            """)
    void leavesInstitutionsWhole(String text, String name) {
        assertThat(Author.parse(text)).isEqualTo(new Author(name, null, true));
    }
}
