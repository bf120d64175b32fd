package org.opencommissioning.api.search;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.opencommissioning.api.editions.Snapshot;

/** Asks every room that can be searched. */
@Singleton
public final class Search {
    private final List<Searchable> rooms;

    Search(List<Searchable> rooms) {
        this.rooms = rooms.stream()
                .sorted(Comparator.comparingInt(Searchable::place))
                .toList();
    }

    /** What an answer of any room depends on. */
    public Set<String> datasets() {
        return rooms.stream().flatMap(room -> room.datasets().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Each room's best answers, half the limit to each at least where it has them, the first room's first. */
    public List<Found> find(Snapshot snapshot, String words, int limit) throws SQLException {
        var byRoom = new ArrayList<List<Found>>();
        for (var room : rooms) {
            byRoom.add(room.find(snapshot, words, limit));
        }
        var shares = new int[byRoom.size()];
        for (int left = limit, given = -1; left > 0 && given != 0; ) {
            given = 0;
            for (int room = 0; room < shares.length && left > 0; room++) {
                if (shares[room] < byRoom.get(room).size()) {
                    shares[room]++;
                    given++;
                    left--;
                }
            }
        }
        var found = new ArrayList<Found>();
        for (int room = 0; room < shares.length; room++) {
            found.addAll(byRoom.get(room).subList(0, shares[room]));
        }
        return found;
    }
}
