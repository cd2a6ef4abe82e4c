package fr.societaire.risk.domain;

/** What a network is made for, as far as is known of it. */
public enum NetworkKind {
    /** A subscriber's line, at home, at work or in a telephone. */
    RESIDENTIAL,
    /** Machines for hire: people seldom sit behind them, programs and private tunnels do. */
    HOSTING,
    /** Made to hide where somebody is: a VPN for everybody, an open proxy, Tor. */
    ANONYMISING,
    UNKNOWN
}
