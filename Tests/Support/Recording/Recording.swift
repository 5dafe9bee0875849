// SPDX-License-Identifier: MIT

public import Foundation

/// Whether a run writes the expected files of golden tests instead of comparing with them: `ACS_RECORD=1 swift test`.
public enum Recording {
    /// A build server must compare: a run that records always passes.
    public struct RefusedInCI: Error {}

    /// - Throws: ``RefusedInCI`` if recording is requested with `CI=true`.
    public static func isOn(_ environment: [String: String] = ProcessInfo.processInfo.environment) throws -> Bool {
        guard environment["ACS_RECORD"] == "1" else { return false }
        if environment["CI"] == "true" { throw RefusedInCI() }
        return true
    }
}
