// SPDX-License-Identifier: MIT

import Recording
import StallLimit
import Testing
import TransportKinds

@Suite("What a fault ends in", .stallLimit)
struct FaultTests {
    @Test(
        "is one typed error that says whether the call was sent, and whether it is worth another try",
        arguments: Fault.all.filter(\.isKnownHere)
    )
    func ending(_ fault: Fault) async throws {
        for kind in fault.transports {
            for call in FaultCall.allCases {
                let ending = try await fault.scene.play(call, kind)
                #expect(ending == fault.endings[call], "\(call), \(kind)")
            }
        }
    }

    @Test("stands in CONTRIBUTING.md")
    func table() throws {
        let document = DocumentTable(heading: "## What a fault ends in")
        if try Recording.isOn() { try document.record(FaultTable.lines) }
        #expect(try document.table() == FaultTable.lines)
    }
}
