package org.opencommissioning.organisations.places;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.database.Sql;
import org.opencommissioning.organisations.places.CoverageReport.ConsortiumWithout;
import org.opencommissioning.organisations.places.CoverageReport.Fit;
import org.opencommissioning.organisations.places.CoverageReport.Named;
import org.opencommissioning.organisations.places.CoverageReport.Odd;
import org.opencommissioning.organisations.places.CoverageReport.PracticeWithout;
import org.opencommissioning.organisations.places.CoverageReport.Seam;
import org.opencommissioning.organisations.places.CoverageReport.Since;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.OrganisationName;

/** Finds what no consortium covers, and what is covered twice. */
@Singleton
public final class CoverageQueries {
    /** Each boundary file up to the edition, in the order of publication, and how its features are told apart. */
    private static final String HISTORY = """
        with map as (
          select publication_id, edition, lower(period) as day
          from published.publication
          where kind = 'boundaries'
            and edition <= :edition
        ),
        feature as (
          select b.*, coalesce('#' || b.organisation_id, b.name, b.code) as known_as
          from published.boundary b
          join map using (publication_id)
        ),
        seam as (
          select s.*, array(
            select f.known_as
            from feature f
            where f.publication_id = s.publication_id
              and f.line = any(s.lines)
            order by 1) as known_as
          from published.boundary_seam s
          join map using (publication_id)
        )
        """;

    CoverageQueries() {}

    public CoverageReport report(Snapshot snapshot) throws SQLException {
        return new CoverageReport(
                fit(snapshot).orElse(null),
                practices(snapshot),
                consortia(snapshot),
                odd(snapshot, "f.geometry is null", "lacked.geometry is null"),
                odd(snapshot, "f.organisation_id is null", "lacked.organisation_id is null"));
    }

    private static Optional<Fit> fit(Snapshot snapshot) throws SQLException {
        var overlaps = seams(snapshot, "overlap");
        var gaps = seams(snapshot, "gap");
        return snapshot.find(
                asked(snapshot, """
                    select lower(p.period), p.edition, m.slivers, m.sliver_m2, count(b.geometry), sum(b.area_m2)
                    from published.boundary_map m
                    join published.publication p using (publication_id)
                    join published.boundary b using (publication_id)
                    where publication_id = (%s)
                    group by 1, 2, 3, 4
                    """.formatted(Area.MAP)),
                row -> new Fit(
                        row.getObject(1, LocalDate.class),
                        row.getLong(2),
                        row.getInt(5),
                        Area.squareKilometres(row.getDouble(6)),
                        Area.squareKilometres(Seams.SMALLEST_M2),
                        (int) Seams.NARROWEST_M,
                        row.getInt(3),
                        Area.squareKilometres(row.getDouble(4)),
                        overlaps,
                        gaps));
    }

    private static List<Seam> seams(Snapshot snapshot, String kind) throws SQLException {
        return snapshot.list(
                asked(snapshot, HISTORY + """
                    select array(
                             select coalesce(k.code, '')
                             from published.boundary b
                             %2$s
                             where b.publication_id = s.publication_id and b.line = any(s.lines)
                             order by b.line) as codes,
                           array(
                             select %3$s
                             from published.boundary b
                             %2$s
                             where b.publication_id = s.publication_id and b.line = any(s.lines)
                             order by b.line) as names,
                           s.area_m2, s.width_m, since.edition, since.day
                    from seam s
                    cross join lateral (
                      select edition, day
                      from map
                      where edition > coalesce((
                        select max(m.edition)
                        from map m
                        where not exists (
                          select
                          from seam other
                          where (other.publication_id, other.kind) = (m.publication_id, s.kind)
                            and other.known_as = s.known_as)), 0)
                      order by edition
                      limit 1) since
                    where s.kind = :kind
                      and s.publication_id = (%1$s)
                    order by s.area_m2 desc
                    """.formatted(Area.MAP, Area.NAMED, Area.NAME))
                        .bind("kind", kind),
                row -> new Seam(
                        named(row),
                        Area.squareKilometres(row.getDouble("area_m2")),
                        (int) Math.round(row.getDouble("width_m")),
                        since(row)));
    }

    private static List<Named> named(ResultSet row) throws SQLException {
        var codes = (String[]) row.getArray("codes").getArray();
        var names = (String[]) row.getArray("names").getArray();
        var named = new ArrayList<Named>();
        for (int place = 0; place < codes.length; place++) {
            named.add(new Named(codes[place].isEmpty() ? null : codes[place], names[place]));
        }
        return named;
    }

    /** Practices that belonged nowhere on the day on which the register last spoke of them. */
    private static List<PracticeWithout> practices(Snapshot snapshot) throws SQLException {
        return snapshot.list(
                asked(snapshot, """
                    select p.code, p.name, p.postcode, last.code as last_code, last.name as last_name, last.left_on,
                           since.edition, lower(pub.period) as day
                    from published.organisation p
                    left join lateral (
                      select k.code, coalesce(c.name, k.code) as name, upper(m.days) - 1 as left_on
                      from published.membership m
                      join published.organisation_key k on k.organisation_id = m.consortium_id
                      left join published.organisation c on c.organisation_id = m.consortium_id
                        and c.from_edition <= :edition
                        and (c.to_edition is null or c.to_edition > :edition)
                      where m.practice_id = p.organisation_id
                        and m.from_edition <= :edition
                        and (m.to_edition is null or m.to_edition > :edition)
                      order by upper(m.days) desc
                      limit 1) last on true
                    cross join lateral (
                      select greatest(
                        (select min(said.from_edition)
                         from published.organisation said
                         where said.organisation_id = p.organisation_id and said.status = 'active'),
                        (select max(m.to_edition)
                         from published.membership m
                         where m.practice_id = p.organisation_id and m.to_edition <= :edition),
                        (select max(m.from_edition)
                         from published.membership m
                         where m.practice_id = p.organisation_id and m.from_edition <= :edition)) as edition) since
                    join published.publication pub on pub.edition = since.edition
                    where p.role = 'gp-practice'
                      and p.status = 'active'
                      and p.from_edition <= :edition
                      and (p.to_edition is null or p.to_edition > :edition)
                      and not exists (
                        select
                        from published.membership m
                        where m.practice_id = p.organisation_id
                          and m.from_edition <= :edition
                          and (m.to_edition is null or m.to_edition > :edition)
                          and (upper_inf(m.days) or upper(m.days) > p.said_on))
                    order by p.name, p.code
                    """),
                row -> new PracticeWithout(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("postcode"),
                        row.getString("last_code") == null
                                ? null
                                : new OrganisationName(
                                        new OrganisationCode(row.getString("last_code")), row.getString("last_name")),
                        row.getObject("left_on", LocalDate.class),
                        since(row)));
    }

    /** Consortia that the map leaves out, once there is a map. */
    private static List<ConsortiumWithout> consortia(Snapshot snapshot) throws SQLException {
        return snapshot.list(
                asked(snapshot, HISTORY + """
                    select c.code, c.name, since.edition, since.day
                    from published.organisation c
                    cross join lateral (
                      select edition, day
                      from map
                      where edition > coalesce((
                        select max(m.edition)
                        from map m
                        join feature f using (publication_id)
                        where f.organisation_id = c.organisation_id), 0)
                      order by edition
                      limit 1) since
                    where c.role = 'consortium'
                      and c.status = 'active'
                      and c.from_edition <= :edition
                      and (c.to_edition is null or c.to_edition > :edition)
                      and not exists (
                        select
                        from feature f
                        where f.organisation_id = c.organisation_id
                          and f.publication_id = (%s))
                    order by c.name, c.code
                    """.formatted(Area.MAP)),
                row -> new ConsortiumWithout(row.getString("code"), row.getString("name"), since(row)));
    }

    /**
     * @param missing what is said of a feature {@code f} of the map
     * @param lacked  the same of a feature of an earlier file
     */
    private static List<Odd> odd(Snapshot snapshot, String missing, String lacked) throws SQLException {
        return snapshot.list(
                asked(snapshot, HISTORY + """
                    select k.code, %2$s as name, b.line, since.edition, since.day
                    from feature b
                    %3$s
                    join feature f on (f.publication_id, f.line) = (b.publication_id, b.line)
                    cross join lateral (
                      select edition, day
                      from map
                      where edition > coalesce((
                        select max(m.edition)
                        from map m
                        where not exists (
                          select
                          from feature lacked
                          where lacked.publication_id = m.publication_id
                            and lacked.known_as = f.known_as
                            and %5$s)), 0)
                      order by edition
                      limit 1) since
                    where %4$s
                      and f.publication_id = (%1$s)
                    order by name, b.line
                    """.formatted(Area.MAP, Area.NAME, Area.NAMED, missing, lacked)),
                row -> new Odd(row.getString("code"), row.getString("name"), row.getInt("line"), since(row)));
    }

    private static Since since(ResultSet row) throws SQLException {
        return new Since(row.getLong("edition"), row.getObject("day", LocalDate.class));
    }

    private static Sql asked(Snapshot snapshot, String text) {
        return Sql.of(text).bind("edition", snapshot.state().edition().number());
    }
}
