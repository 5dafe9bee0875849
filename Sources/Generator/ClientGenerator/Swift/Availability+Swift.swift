// SPDX-License-Identifier: MIT

import ServiceDescription

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
