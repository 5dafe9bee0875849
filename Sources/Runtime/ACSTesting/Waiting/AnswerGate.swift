// SPDX-License-Identifier: MIT

/// Holds up answers until a test opens it: see ``ScriptedAnswer/held(by:)``.
public final class AnswerGate: Sendable {
    private let isOpen = Monitor(false)

    /// Makes a gate that is shut.
    public init() {}

    /// Lets everything through, from now on.
    public func open() {
        isOpen.change { $0 = true }
    }

    func pass() async throws {
        try await isOpen.wait { $0 ? () : nil }
    }
}
