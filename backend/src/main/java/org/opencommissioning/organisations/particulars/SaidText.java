package org.opencommissioning.organisations.particulars;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.opencommissioning.organisations.particulars.Particular.Assigned;
import org.opencommissioning.organisations.particulars.Particular.Happened;
import org.opencommissioning.organisations.particulars.Particular.Held;
import org.opencommissioning.organisations.particulars.Particular.Identified;
import org.opencommissioning.organisations.particulars.Particular.InRole;
import org.opencommissioning.organisations.particulars.Particular.Linked;
import org.opencommissioning.organisations.particulars.Particular.Lived;
import org.opencommissioning.organisations.particulars.Particular.Named;
import org.opencommissioning.organisations.particulars.Particular.Offered;
import org.opencommissioning.organisations.particulars.Particular.Placed;
import org.opencommissioning.organisations.particulars.Particular.Succeeded;
import org.opencommissioning.transparencylog.Canonical;

/** Particulars in the canonical form of their row: the member {@code said}, left out where a line says nothing besides. */
public final class SaidText {
    private SaidText() {}

    public static void write(List<Said> said, Canonical out) {
        if (said.isEmpty()) {
            return;
        }
        out.name("said").beginArray();
        for (var one : said) {
            var code = one.organisation().text();
            switch (one.what()) {
                case Named(var name, var from, var to, var seen) ->
                    begin(out, from)
                            .member("name", name)
                            .member("organisation", code)
                            .member("seen", seen.toString())
                            .member("to", text(to))
                            .member("what", "name");
                case InRole(var role, var from, var to) ->
                    begin(out, from)
                            .member("organisation", code)
                            .member("role", role.code())
                            .member("to", text(to))
                            .member("what", "role");
                case Lived(var kind, var from, var to) ->
                    begin(out, from)
                            .member("organisation", code)
                            .member("to", text(to))
                            .member("what", kind.code());
                case Happened(var event, var on, var conditions) ->
                    out.beginObject()
                            .member("conditions", conditions)
                            .member("event", event.code())
                            .member("on", text(on))
                            .member("organisation", code)
                            .member("what", "event");
                case Held(var post, var name, var from, var to) ->
                    begin(out, from)
                            .member("name", name)
                            .member("organisation", code)
                            .member("post", post.code())
                            .member("to", text(to))
                            .member("what", "officer");
                case Identified(var scheme, var value) ->
                    out.beginObject()
                            .member("organisation", code)
                            .member("scheme", scheme)
                            .member("value", value)
                            .member("what", "identifier");
                case Succeeded(var successor, var reason, var on, var share, var shareOf) ->
                    out.beginObject()
                            .member("on", text(on))
                            .member("organisation", code)
                            .member("reason", reason.code())
                            .member("share", text(share))
                            .member("shareOf", shareOf == null ? null : shareOf.code())
                            .member("successor", successor.text())
                            .member("what", "successor");
                case Assigned(var consortium, var from, var to) ->
                    out.beginObject()
                            .member("consortium", consortium.text())
                            .member("from", text(from))
                            .member("organisation", code)
                            .member("to", text(to))
                            .member("what", "assignment");
                case Linked(var kind, var other, var from, var to) ->
                    begin(out, from)
                            .member("organisation", code)
                            .member("other", other.text())
                            .member("to", text(to))
                            .member("what", kind.code());
                case Offered(var service, var detail, var from, var to) ->
                    out.beginObject()
                            .member("detail", detail)
                            .member("from", text(from))
                            .member("organisation", code)
                            .member("service", service)
                            .member("to", text(to))
                            .member("what", "service");
                case Placed(var latitude, var longitude, var from, var to) ->
                    begin(out, from)
                            .member("latitude", latitude.toPlainString())
                            .member("longitude", longitude.toPlainString())
                            .member("organisation", code)
                            .member("to", text(to))
                            .member("what", "coordinates");
            }
            out.endObject();
        }
        out.endArray();
    }

    private static Canonical begin(Canonical out, @Nullable Object from) {
        return out.beginObject().member("from", text(from));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
