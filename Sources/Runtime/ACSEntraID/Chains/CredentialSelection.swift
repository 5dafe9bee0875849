// SPDX-License-Identifier: MIT

/// What `AZURE_TOKEN_CREDENTIALS` leaves of the default chain.
enum CredentialSelection: Equatable {
    case all
    /// `prod`: what is found where a program is deployed.
    case production
    /// `dev`: what is found on a developer's machine.
    case development
    /// The credentials of one type, by its name in lower case.
    case named(String)

    init(_ surroundings: Surroundings) {
        self =
            switch surroundings["AZURE_TOKEN_CREDENTIALS"]?.trimmingASCIIWhitespace().lowercased() {
            case nil, "": .all
            case "prod": .production
            case "dev": .development
            case let name?: .named(name)
            }
    }

    /// Chooses among the credentials that are always there and those that an app has added.
    ///
    /// - Throws: ``ACSError`` where none is left.
    func credential(own: [any TokenCredential], added: [any TokenCredential]) throws(ACSError) -> any TokenCredential {
        switch self {
        case .all: return ChainedTokenCredential(own + added, keepsToOne: true)
        case .production: return ChainedTokenCredential(own, keepsToOne: true)
        case .development:
            guard !added.isEmpty else {
                throw ACSError(
                    .credentialUnavailable,
                    message: "AZURE_TOKEN_CREDENTIALS is dev, and the app adds no credential to the chain."
                )
            }
            return ChainedTokenCredential(added, keepsToOne: true)
        case .named(let name):
            let chosen = (own + added).filter { Self.name(of: $0).lowercased() == name }
            guard let first = chosen.first else {
                let names = (["dev", "prod"] + (own + added).map(Self.name)).joined(separator: ", ")
                throw ACSError(
                    .invalidArgument,
                    message: "AZURE_TOKEN_CREDENTIALS is \(name), which is not in the chain. It may be: \(names)."
                )
            }
            // Nothing comes behind it that it would have to make room for quickly, as in a chain.
            return chosen.count == 1 ? first : ChainedTokenCredential(chosen, keepsToOne: true)
        }
    }

    private static func name(of credential: any TokenCredential) -> String { "\(type(of: credential))" }
}
