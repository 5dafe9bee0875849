// SPDX-License-Identifier: MIT

/// Delays responses until a test opens it; see ``ScriptedResponse/held(by:)``.
public final class ResponseGate: Sendable {
    private let isOpen = Monitor(false)

    /// Creates a closed gate.
    public init() {}

    /// Opens the gate for good.
    public func open() {
        isOpen.change { $0 = true }
    }

    func pass() async throws {
        try await isOpen.wait { $0 ? () : nil }
    }
}
