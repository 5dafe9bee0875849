// SPDX-License-Identifier: MIT

import ServiceDescription

/// The statement in `encode(to:)` that refuses a model or enum that the call's API version does not have.
enum VersionCheck {
    /// - Parameter availability: The versions that have it.
    /// - Returns: The lines of the statement; empty if every version has it.
    static func lines(ofType name: SwiftName, _ availability: Availability) -> [String] {
        guard !availability.isAlways else { return [] }
        let arguments = ["of: \(SwiftText.literal(name.text))"] + availability.arguments
        return CallText(callee: "encoder.requireVersion", arguments: arguments).lines(indentation: 8, before: "try ")
    }
}

extension Availability {
    /// Whether every version has it.
    var isAlways: Bool { since == nil && until == nil }

    /// As the last arguments of a field's encoding; empty if every version has it.
    var bounds: [String] {
        [("since", since), ("until", until)].compactMap { name, version in
            version.map { "\(name): \(SwiftText.literal($0))" }
        }
    }

    /// The range of the runtime, such as `APIVersionRange(since: "2026-01-01")`.
    func range(as callee: String = "APIVersionRange") -> String {
        "\(callee)(\(bounds.joined(separator: ", ")))"
    }

    /// As the last argument of the runtime's checks; empty if every version has it.
    var arguments: [String] { isAlways ? [] : ["in: \(range(as: ".init"))"] }

    /// The attribute of a deprecated member, as lines.
    var attribute: [String] {
        guard let deprecated else { return [] }
        return CallText(
            callee: "@available",
            arguments: ["*", "deprecated", "message: \(SwiftText.literal(deprecated))"]
        )
        .lines(indentation: 4)
    }
}

extension Library {
    /// The versions that the runtime checks: none in a library with one version.
    func checked(_ availability: Availability) -> Availability {
        apiVersions.count > 1 ? availability : .always
    }
}
