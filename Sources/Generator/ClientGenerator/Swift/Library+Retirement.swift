// SPDX-License-Identifier: MIT

import ServiceDescription

extension Library {
    /// What Microsoft has announced about the service's end, for the documentation of its clients; empty if nothing is
    /// known. It is no deprecation, which would put a warning into every app's build log for years.
    var retirementSentences: String {
        switch retirement {
        case .ends(let day, let instead):
            "Microsoft retires \(service) on \(day.words)." + (instead.map { " Use \($0) instead." } ?? "")
        case .narrows(let day, let rest): "After \(day.words), \(service) remains only for \(rest)."
        case .continues(let rest): "\(service) remains for \(rest)."
        case nil: ""
        }
    }
}
