// SPDX-License-Identifier: MIT

import Recording
import StallLimit
import Testing
import TransportKinds

@Suite("The error of a fault", .stallLimit)
struct FaultTests {
    @Test(
        "is one typed error that says whether the call was sent, and whether it is worth a retry",
        arguments: Fault.all.filter(\.isKnownHere)
    )
    func ending(_ fault: Fault) async throws {
        for kind in fault.transports {
            for call in FaultCall.allCases {
                let ending = try await ending(of: call, kind, fault)
                #expect(ending == fault.endings[call], "\(call), \(kind)")
            }
        }
    }

    /// Where time decides, it is the transport's own, and so real: short at first, and longer for a busy machine.
    private func ending(of call: FaultCall, _ kind: TransportKind, _ fault: Fault) async throws -> Ending {
        guard fault.scene.isTimed else { return try await fault.scene.play(call, kind, .seconds(86_400)) }
        var time = Duration.milliseconds(30)
        while true {
            let ending = try await fault.scene.play(call, kind, time)
            if ending == fault.endings[call] || time > .seconds(10) { return ending }
            time *= 2
        }
    }

    @Test("is in the article about faults")
    func table() throws {
        let document = DocumentTable(article: "Faults", heading: "## Overview")
        if try Recording.isOn() { try document.record(FaultTable.lines) }
        #expect(try document.table() == FaultTable.lines)
    }
}
