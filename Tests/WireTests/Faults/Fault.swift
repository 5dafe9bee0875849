// SPDX-License-Identifier: MIT

import Testing
import TransportKinds

/// Something that goes wrong, and what calls end in.
struct Fault: Sendable, CustomTestStringConvertible {
    /// What happens, as the table says it.
    let name: String
    /// How it is made to happen.
    let scene: FaultScene
    /// What each call ends in.
    let endings: [FaultCall: Ending]
    /// Where it was seen to end so.
    let transports: Set<TransportKind>

    init(
        _ name: String,
        _ scene: FaultScene,
        _ endings: [FaultCall: Ending],
        on transports: Set<TransportKind> = Set(TransportKind.allCases)
    ) {
        self.name = name
        self.scene = scene
        self.endings = endings
        self.transports = transports
    }

    var testDescription: String { name }

    /// Whether this platform's URLSession is the one whose endings are written down.
    var isKnownHere: Bool {
        #if os(Linux)
            true
        #else
            transports != [.urlSession]
        #endif
    }

    /// The lines of the table, in order.
    static let all = connections + responses + refusals + credentials
}
