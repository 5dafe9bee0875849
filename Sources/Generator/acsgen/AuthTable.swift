// SPDX-License-Identifier: MIT

import ServiceDescription

/// The credentials of each library, for the README.
struct AuthTable {
    let libraries: [Library]

    var markdown: String {
        var lines = ["| library | import | credential |", "| --- | --- | --- |"]
        lines += libraries.map { "| \($0.service) | `\($0.module)` | \(Self.credentials(of: $0)) |" }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The library's credentials, then the clients that differ from it.
    private static func credentials(of library: Library) -> String {
        let entra = library.entraPermissions
        let others = library.clients.filter { $0.auth != library.auth && $0.parent == nil }
        return ([words(library.auth, entra)] + others.map { "`\($0.name.text)`: \(words($0.auth, entra))" })
            .joined(separator: "; ")
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
