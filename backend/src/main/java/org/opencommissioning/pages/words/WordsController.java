package org.opencommissioning.pages.words;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.pages.frame.Page;
import org.opencommissioning.pages.frame.PageAnswers;
import org.opencommissioning.pages.frame.PageAnswers.Asked;

/** Pages of words: what they say is written where they are drawn. */
@Hidden
@Controller
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class WordsController {
    /** Heading and description of each. */
    private static final Map<String, Page<Words>> PAGES = Map.of(
            "about",
                    words(
                            "about",
                            "About",
                            "What Open Commissioning publishes, from where, and what you can do with it."),
            "accessibility",
                    words("accessibility", "Accessibility statement", "How well these pages can be used by everyone."),
            "corrections-policy",
                    words(
                            "corrections-policy",
                            "Corrections policy",
                            "Nothing published is changed quietly: how figures are corrected and withdrawn."),
            "glossary", words("glossary", "Glossary", "The words these pages use, in plain English."),
            "privacy", words("privacy", "Privacy", "What these pages know about those who read them."));

    /** Nothing but words. */
    @Serdeable
    record Words() {}

    private final PageAnswers pages;

    WordsController(PageAnswers pages) {
        this.pages = pages;
    }

    private static Page<Words> words(String name, String heading, String description) {
        return Page.of(name, heading, description, new Words());
    }

    @Get(
            uris = {
                "/about", "/_page/about",
                "/accessibility", "/_page/accessibility",
                "/corrections-policy", "/_page/corrections-policy",
                "/glossary", "/_page/glossary",
                "/privacy", "/_page/privacy"
            })
    HttpResponse<?> words(HttpRequest<?> request) {
        return pages.answer(request, visit -> {
            var name = visit.path().replace("/", "");
            return new Asked("/" + name, State.ALL, snapshot -> PAGES.get(name));
        });
    }
}
