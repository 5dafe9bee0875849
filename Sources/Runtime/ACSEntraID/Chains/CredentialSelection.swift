// SPDX-License-Identifier: MIT

/// The part of the default chain that `AZURE_TOKEN_CREDENTIALS` selects.
enum CredentialSelection: Equatable {
    case all
    /// `prod`: the credentials of deployed programs.
    case production
    /// `dev`: the credentials of a developer's machine.
    case development
    /// The credentials of one type, by its name in lower case.
    case named(String)

    init(_ environment: CredentialEnvironment) {
        self =
            switch environment["AZURE_TOKEN_CREDENTIALS"]?.trimmingASCIIWhitespace().lowercased() {
            case nil, "": .all
            case "prod": .production
            case "dev": .development
            case let name?: .named(name)
            }
    }

    /// Selects from the chain's own credentials and those that an app has added.
    ///
    /// - Throws: ``ACSError`` if none is selected.
    func credential(own: [any TokenCredential], added: [any TokenCredential]) throws(ACSError) -> any TokenCredential {
        switch self {
        case .all: return ChainedTokenCredential(own + added, keepsToOne: true)
        case .production: return ChainedTokenCredential(own, keepsToOne: true)
        case .development:
            guard !added.isEmpty else {
                throw ACSError(
                    .credentialUnavailable,
                    message: "AZURE_TOKEN_CREDENTIALS is dev, but the app adds no credential to the chain."
                )
            }
            return ChainedTokenCredential(added, keepsToOne: true)
        case .named(let name):
            let chosen = (own + added).filter { Self.name(of: $0).lowercased() == name }
            guard let first = chosen.first else {
                let names = (["dev", "prod"] + (own + added).map(Self.name)).joined(separator: ", ")
                throw ACSError(
                    .invalidArgument,
                    message: "AZURE_TOKEN_CREDENTIALS is \(name), which is not in the chain. Valid values: \(names)."
                )
            }
            // Not in a chain: a single credential need not hurry to make room for the next.
            return chosen.count == 1 ? first : ChainedTokenCredential(chosen, keepsToOne: true)
        }
    }

    private static func name(of credential: any TokenCredential) -> String { "\(type(of: credential))" }
}
