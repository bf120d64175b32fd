package org.opencommissioning.returns.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/**
 * A spreadsheet's cell as text: dates as {@code 2013-04-30}, numbers in plain digits as stored, of formulas the value last saved.
 *
 * @param from1904 whether the workbook counts days from 1904
 */
record CellText(boolean from1904) {
    private static final Pattern NOT_SHOWN = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.|\\*.");
    private static final Pattern DAY_OR_YEAR = Pattern.compile("(?i).*[dy].*");
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);
    private static final int LAST_DAY = 2_958_465;

    String of(Cell cell) {
        var raw = cell.getRawValue();
        if (cell.getType() == CellType.STRING) {
            return cell.getValue() == null ? "" : cell.getValue().toString();
        }
        if (cell.getType() == CellType.BOOLEAN) {
            return "1".equals(raw) ? "TRUE" : "FALSE";
        }
        if (raw == null || raw.isEmpty()) {
            return "";
        }
        return cell.getType() == CellType.ERROR ? raw : ofNumber(raw, cell);
    }

    private String ofNumber(String raw, Cell cell) {
        BigDecimal number;
        try {
            number = new BigDecimal(raw);
        } catch (NumberFormatException text) {
            return raw;
        }
        boolean day = isDate(cell) && number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(LAST_DAY)) <= 0;
        return day
                ? (from1904 ? DAY_ZERO_1904 : DAY_ZERO)
                        .plusDays(number.longValue())
                        .toString()
                : number.abs().compareTo(BigDecimal.valueOf(1e18)) > 0 ? raw : number.toPlainString();
    }

    /** Built-in formats 14 to 22 and those of East Asia are dates; others are if they show a day or a year. */
    private static boolean isDate(Cell cell) {
        var id = cell.getDataFormatId();
        if (id != null && (id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 36 || id >= 50 && id <= 58)) {
            return true;
        }
        var format = cell.getDataFormatString();
        return format != null
                && !format.equalsIgnoreCase("general")
                && DAY_OR_YEAR.matcher(NOT_SHOWN.matcher(format).replaceAll("")).matches();
    }
}
