package org.comparanda.documentation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The questions that the documentation shows, and the answers where it shows them. */
record Examples(Set<String> questions, List<Answered> answers) {

    /** Where the documentation says the service is. */
    static final String BASE = "http://localhost:8080";

    private static final Pattern ADDRESS = Pattern.compile(Pattern.quote(BASE) + "(/[^\\s\"'`)>\\]]+)");
    private static final Pattern PATH = Pattern.compile("(?:GET )?(/(?:v1|q/|openapi|docs|problems)[^\\s{}…]*)");

    /**
     * A question with the answer that is shown below it.
     *
     * @param language of the answer: {@code json} or {@code csv}
     */
    record Answered(String place, String question, String language, String answer) {}

    static Examples inTheDocumentation() {
        Set<String> questions = new LinkedHashSet<>();
        List<Answered> answers = new ArrayList<>();
        for (Page page : Page.all()) {
            List<Page.Block> blocks = page.blocks();
            for (int i = 0; i < blocks.size(); i++) {
                Page.Block block = blocks.get(i);
                List<String> asked = addresses(block.text());
                boolean isAnswered = block.text().startsWith("curl ")
                        && i + 1 < blocks.size()
                        && Set.of("json", "csv").contains(blocks.get(i + 1).language());
                if (isAnswered) {
                    Page.Block answer = blocks.get(i + 1);
                    answers.add(new Answered(answer.toString(), asked.get(0), answer.language(), answer.text()));
                } else {
                    questions.addAll(asked);
                }
            }
            page.inlineCode().forEach(code -> {
                questions.addAll(addresses(code));
                Matcher path = PATH.matcher(code);
                if (path.matches()) {
                    questions.add(path.group(1));
                }
            });
            page.links().forEach(link -> questions.addAll(addresses(link)));
        }
        return new Examples(questions, answers);
    }

    /** A text with the address of the service in place of the one in the documentation. */
    static String at(String service, String text) {
        return text.replace(BASE, service);
    }

    private static List<String> addresses(String text) {
        return Stream.of(ADDRESS.matcher(text))
                .flatMap(Matcher::results)
                .map(found -> found.group(1))
                .toList();
    }
}
