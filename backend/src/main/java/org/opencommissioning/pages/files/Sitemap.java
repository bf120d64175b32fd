package org.opencommissioning.pages.files;

import io.micronaut.core.annotation.Nullable;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.database.Sql;

/**
 * Pages that a search engine should know, in files of at most 50,000 addresses (sitemaps.org).
 */
enum Sitemap {
    PAGES("""
        select path, null
        from unnest(array['/', '/organisations', '/spending', '/publications', '/data', '/about', '/glossary',
                          '/accessibility', '/corrections-policy', '/privacy', '/api']) with ordinality page (path, place)
        order by place\
        """),
    ORGANISATIONS("""
        select '/organisations/' || code, null
        from published.organisation
        where to_edition is null
        order by organisation_id\
        """),
    SUPPLIERS("""
        select '/suppliers/' || supplier_id, null
        from published.total_supplier
        order by supplier_id\
        """),
    PUBLICATIONS("""
        select '/publications/' || edition, to_char(published_at at time zone 'utc', 'YYYY-MM-DD')
        from published.publication
        where edition is not null
        order by edition\
        """),
    /** Millions: a file begins within a publication and ends within another, so that no line before it is read. */
    PAYMENTS("""
        select sum(row_count)
        from published.publication
        where kind = 'payments' and edition is not null and superseded_by is null\
        """, """
            select '/payments/' || pub.edition || '-' || p.line, to_char(pub.published_at at time zone 'utc', 'YYYY-MM-DD')
            from (
              select publication_id, edition, published_at, row_count, sum(row_count) over (order by edition) - row_count as before
              from published.publication
              where kind = 'payments' and edition is not null and superseded_by is null
            ) pub
            cross join lateral (
              select line, row_number() over (order by line) as place
              from published.payment
              where publication_id = pub.publication_id and live
            ) p
            where pub.before < :before + :most
              and pub.before + pub.row_count > :before
              and pub.before + p.place > :before
              and pub.before + p.place <= :before + :most
            order by pub.edition, p.line\
            """);

    static final int MOST_ADDRESSES = 50_000;
    private static final String NAMESPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";
    private static final String BEGIN = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<";

    private final String count;
    private final String addresses;

    Sitemap(String addresses) {
        this("select count(*) from (" + addresses + ") address", addresses + " limit :most offset :before");
    }

    /** @param addresses {@code :most} of them after the first {@code :before} */
    Sitemap(String count, String addresses) {
        this.count = count;
        this.addresses = addresses;
    }

    static Optional<Sitemap> named(String name) {
        return Arrays.stream(values()).filter(map -> map.slug().equals(name)).findFirst();
    }

    private String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How many files it has now. */
    int files(Snapshot snapshot) throws SQLException {
        long known = snapshot.find(Sql.of(count), row -> row.getLong(1)).orElseThrow();
        return Math.toIntExact((known + MOST_ADDRESSES - 1) / MOST_ADDRESSES);
    }

    /** @param site where the portal is: {@code https://portal.example} */
    static String index(Snapshot snapshot, String site) throws SQLException {
        var text = new StringBuilder(BEGIN + "sitemapindex" + NAMESPACE);
        for (var map : values()) {
            for (int file = 1; file <= map.files(snapshot); file++) {
                text.append("<sitemap><loc>%s/sitemaps/%s-%d.xml</loc></sitemap>\n".formatted(site, map.slug(), file));
            }
        }
        return text.append("</sitemapindex>\n").toString();
    }

    /** @param number counted from 1 */
    String file(Snapshot snapshot, int number, String site) throws SQLException {
        var text = new StringBuilder(BEGIN + "urlset" + NAMESPACE);
        var sql = Sql.of(addresses).bind("most", MOST_ADDRESSES).bind("before", (number - 1) * MOST_ADDRESSES);
        for (var url : snapshot.list(sql, row -> url(site + row.getString(1), row.getString(2)))) {
            text.append(url);
        }
        return text.append("</urlset>\n").toString();
    }

    private static String url(String address, @Nullable String changedOn) {
        var changed = changedOn == null ? "" : "<lastmod>" + changedOn + "</lastmod>";
        return "<url><loc>" + address + "</loc>" + changed + "</url>\n";
    }
}
