package org.opencommissioning.organisations.register;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A line of a register file of Northmoor, changed cell by cell; columns by their letter. */
record RegisterLine(String[] cells) {
    static RegisterLine practice(String code, String name) {
        return of(code, name)
                .with("J", "NM4 1AA")
                .with("K", "19740401")
                .with("M", "A")
                .with("N", "B")
                .with("O", "9N4")
                .with("P", "20110401")
                .with("X", "9N4")
                .with("Z", "4");
    }

    static RegisterLine consortium(String code, String name) {
        return of(code, name).with("J", "NM4 1AB").with("K", "20110401").with("W", "1");
    }

    static RegisterLine trust(String code, String name) {
        return of(code, name).with("J", "NM1 2AA").with("K", "20040701");
    }

    private static RegisterLine of(String code, String name) {
        var cells = new String[27];
        Arrays.fill(cells, "");
        return new RegisterLine(cells)
                .with("A", code)
                .with("B", name)
                .with("E", "Mill Lane")
                .with("H", "Northmoor");
    }

    RegisterLine with(String column, String value) {
        int place = column.length() == 1 ? column.charAt(0) - 'A' : 26;
        var changed = cells.clone();
        changed[place] = value;
        return new RegisterLine(changed);
    }

    RegisterLine columns(int count) {
        return new RegisterLine(Arrays.stream(Arrays.copyOf(cells, count))
                .map(cell -> cell == null ? "" : cell)
                .toArray(String[]::new));
    }

    @Override
    public String toString() {
        return Arrays.stream(cells).map(cell -> "\"" + cell + "\"").collect(Collectors.joining(",", "", "\r\n"));
    }
}
