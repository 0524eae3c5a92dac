package org.comparanda.launch;

import java.io.IOException;
import java.io.Writer;
import org.comparanda.contribution.Forecast;
import org.comparanda.contribution.HtmlForecast;
import org.comparanda.contribution.JsonForecast;
import org.comparanda.contribution.TextForecast;

/** The forms in which the command line says what a package would change; written in lower case. */
enum ForecastFormat {
    text {
        @Override
        void write(Forecast forecast, Writer out) throws IOException {
            TextForecast.write(forecast, out);
        }
    },
    json {
        @Override
        void write(Forecast forecast, Writer out) throws IOException {
            JsonForecast.write(forecast, out);
        }
    },
    html {
        @Override
        void write(Forecast forecast, Writer out) throws IOException {
            HtmlForecast.write(forecast, out);
        }
    };

    abstract void write(Forecast forecast, Writer out) throws IOException;
}
