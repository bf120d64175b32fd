package org.opencommissioning.pages.feeds;

import java.time.LocalDate;
import java.util.List;

/**
 * One thing that a feed tells of.
 *
 * @param address of its page, which also tells it apart for ever: {@code reports/9NH/HN-R1}
 * @param author  whose word it is
 * @param words   plain text
 * @param themes  what it is about, in words of one list; none where there is no such list
 */
public record FeedEntry(
        String address,
        String title,
        String author,
        LocalDate publishedOn,
        LocalDate changedOn,
        String words,
        List<String> themes) {}
