package org.opencommissioning.transparencylog;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.database.Sql;

/** The hashes of the log's complete subtrees, as they are stored: a proof reads as many as the tree has levels. */
final class LogNodes {
    private LogNodes() {}

    static Map<Node, Hash> read(Connection connection, Collection<Node> nodes) throws SQLException {
        var found = new HashMap<Node, Hash>();
        select(nodes).each(connection, 0, row -> put(found, row));
        return found;
    }

    static Map<Node, Hash> read(Snapshot snapshot, Collection<Node> nodes) throws SQLException {
        var found = new HashMap<Node, Hash>();
        snapshot.each(select(nodes), row -> put(found, row));
        return found;
    }

    private static Sql select(Collection<Node> nodes) {
        return Sql.of("""
            select level, index, hash
            from unnest(:levels::smallint[], :indexes::bigint[]) as wanted (level, index)
            join published.log_node using (level, index)
            union all
            select 0, edition - 1, leaf
            from unnest(:levels::smallint[], :indexes::bigint[]) as wanted (level, index)
            join published.entry on edition = index + 1
            where level = 0
            """)
                .bind("levels", nodes.stream().map(Node::level).toArray(Integer[]::new))
                .bind("indexes", nodes.stream().map(Node::index).toArray(Long[]::new));
    }

    private static void put(Map<Node, Hash> found, ResultSet row) throws SQLException {
        found.put(new Node(row.getInt("level"), row.getLong("index")), Hash.of(row.getBytes("hash")));
    }

    static void insert(Connection writer, Map<Node, Hash> nodes) throws SQLException {
        for (var node : nodes.entrySet()) {
            Sql.of("""
                insert into published.log_node (level, index, hash)
                values (:level, :index, :hash)
                """)
                    .bind("level", node.getKey().level())
                    .bind("index", node.getKey().index())
                    .bind("hash", node.getValue().bytes())
                    .update(writer);
        }
    }
}
