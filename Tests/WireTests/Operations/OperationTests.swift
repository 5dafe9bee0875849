// SPDX-License-Identifier: MIT

import StallLimit
import Testing
import TransportKinds

@Suite("A library sends what Microsoft's package sends, and reads every field", .stallLimit)
struct OperationTests {
    private static let calls = WireLibrary.all.flatMap { library in library.calls.map { (library, $0) } }

    @Test(arguments: TransportKind.allCases, calls)
    func call(_ kind: TransportKind, _ operation: (library: WireLibrary, call: WireCall)) async throws {
        try await operation.library.check(operation.call, kind)
    }
}
