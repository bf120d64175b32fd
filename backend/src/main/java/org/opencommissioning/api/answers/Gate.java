package org.opencommissioning.api.answers;

import io.netty.handler.codec.http.HttpHeaders;
import java.net.InetSocketAddress;

/** Says whether a caller may still ask, where no filter does. */
public interface Gate {
    /** Takes from what this caller may ask; false where nothing is left. */
    boolean admits(HttpHeaders request, InetSocketAddress from);

    /** Tells the caller what is left. */
    void tell(HttpHeaders request, InetSocketAddress from, HttpHeaders response);
}
