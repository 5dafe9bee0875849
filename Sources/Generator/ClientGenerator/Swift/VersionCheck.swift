// SPDX-License-Identifier: MIT

import ServiceDescription

/// The statement that refuses what the API version of a call does not have, inside `encode(to:)`.
enum VersionCheck {
    /// - Parameters:
    ///   - arguments: What is checked.
    ///   - availability: The versions that have it.
    /// - Returns: The lines of the statement; empty if every version has it.
    static func lines(_ arguments: [String], _ availability: Availability) -> [String] {
        guard !availability.arguments.isEmpty else { return [] }
        return CallText(callee: "encoder.requireVersion", arguments: arguments + availability.arguments)
            .lines(indentation: 8, before: "try ")
    }

    /// The check of a model or enum as a whole.
    static func lines(ofType name: SwiftName, _ availability: Availability) -> [String] {
        lines(["of: \(SwiftText.literal(name.text))"], availability)
    }
}

extension Availability {
    /// As arguments of the runtime's checks, which take what is missing for nil; empty if every version has it.
    var arguments: [String] {
        var arguments: [String] = []
        if let since { arguments.append("since: \(SwiftText.literal(since))") }
        if let until { arguments.append("until: \(SwiftText.literal(until))") }
        return arguments
    }

    /// Its own versions, or those of what it belongs to.
    func within(_ outer: Availability) -> Availability {
        Availability(since: since ?? outer.since, until: until ?? outer.until)
    }
}

extension Library {
    /// What the runtime checks of an availability: nothing in a library with one version.
    func checked(_ availability: Availability) -> Availability {
        apiVersions.count > 1 ? availability : .always
    }
}
