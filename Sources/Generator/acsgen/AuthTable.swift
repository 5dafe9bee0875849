// SPDX-License-Identifier: MIT

import ServiceDescription

/// The README's table of libraries: their credentials, how many types of events they know, and when Microsoft retires
/// them.
struct AuthTable {
    let libraries: [Library]

    var markdown: String {
        var lines = ["| library | import | credential | events | retires |", "| --- | --- | --- | --- | --- |"]
        lines += libraries.map { library in
            let cells = [
                library.service, "`\(library.module)`", Self.credentials(of: library), Self.events(of: library),
                Self.retirement(of: library),
            ]
            return "| \(cells.joined(separator: " | ")) |"
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The library's credentials, then the clients that differ from it.
    private static func credentials(of library: Library) -> String {
        let entra = library.entraPermissions
        let others = library.clients.filter { $0.auth != library.auth && $0.parent == nil }
        return ([words(library.auth, entra)] + others.map { "`\($0.name.text)`: \(words($0.auth, entra))" })
            .joined(separator: "; ")
    }

    private static func events(of library: Library) -> String {
        library.eventTypes.isEmpty ? "–" : "\(library.eventTypes.count)"
    }

    private static func retirement(of library: Library) -> String {
        let words =
            switch library.retirement {
            case .ends(let day, nil): day.words
            case .ends(let day, let instead?): "\(day.words); use \(instead) instead"
            case .narrows(let day, let rest): "\(day.words), except for \(rest)"
            case .continues(let rest): "no; remains for \(rest)"
            case nil: "not announced"
            }
        return words.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
    }

    private static func words(_ auth: AuthOptions, _ entra: EntraPermissions) -> String {
        auth.options.map { option in
            switch option {
            case .accessKey: "access key"
            case .managedIdentity where entra == .delegated: "token of a person signed in to Microsoft Entra ID"
            case .managedIdentity: "managed identity (Microsoft Entra ID)"
            case .userAccessToken: "user access token"
            }
        }.joined(separator: " or ")
    }
}
