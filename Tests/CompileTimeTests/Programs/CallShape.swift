// SPDX-License-Identifier: MIT

/// The ways in which a call can be written. Each takes another path through the type checker.
enum CallShape: String, CaseIterable {
    case direct
    case `try`
    case ternary
    case ifExpression
    case castToExistential
    case storedExistential
    case genericParameter
    case optional
    case dotInit
    case staticMember
    case staticMemberOfProtocol
    case initializerReference

    /// Whether a static member is named, which an existential type does not have.
    var needsNominalType: Bool { self == .staticMember || self == .staticMemberOfProtocol }

    /// Whether the credential passes through the protocol of resource credentials.
    var needsResourceCredential: Bool {
        switch self {
        case .castToExistential, .storedExistential, .genericParameter, .staticMemberOfProtocol: true
        default: false
        }
    }

    /// Functions that create `client` with a credential of type `credential`.
    ///
    /// They are in an enum of their own, so that programs in one file share no names.
    func code(client: Client, credential: String, index: Int) -> String {
        """
        enum Program\(index) {
            static func make() throws -> \(credential) { throw CancellationError() }
        \(body(client: client, credential: credential))
        }
        """
    }

    private func body(client: Client, credential: String) -> String {
        func function(_ parameters: String, throws: String = "", _ statements: String...) -> String {
            """
                static func run(endpoint: Endpoint\(parameters.isEmpty ? "" : ", ")\(parameters))\(`throws`) {
                    \(statements.joined(separator: "\n        "))
                }
            """
        }
        let made = client.made(with: "credential")
        switch self {
        case .direct:
            return function("credential: \(credential)", "_ = \(made)")
        case .try:
            return function("", throws: " throws", "_ = \(client.made(with: "try make()"))")
        case .ternary:
            return function(
                "first: \(credential), second: \(client.ownCredential), flag: Bool",
                "_ = \(client.made(with: "flag ? first : second"))"
            )
        case .ifExpression:
            return function(
                "first: \(credential), second: \(credential), flag: Bool",
                "let credential = if flag { first } else { second }",
                "_ = \(made)"
            )
        case .castToExistential:
            return function(
                "credential: \(credential)",
                "_ = \(client.made(with: "credential as any ResourceCredential"))"
            )
        case .storedExistential:
            return """
                    struct Settings { let credential: any ResourceCredential }
                \(function(
                    "credential: \(credential)",
                    "let settings = Settings(credential: credential)",
                    "_ = \(client.made(with: "settings.credential"))"
                ))
                """
        case .genericParameter:
            return """
                    static func generic<C: ResourceCredential>(endpoint: Endpoint, credential: C) {
                        _ = \(made)
                    }
                \(function("credential: \(credential)", "generic(endpoint: endpoint, credential: credential)"))
                """
        case .optional:
            return function(
                "credential: (\(credential))?",
                "_ = \(made)",
                "if let credential { _ = \(made) }"
            )
        case .dotInit:
            return function(
                "credential: \(credential)",
                "let _: \(client.name) = \(client.made(with: "credential", by: ".init"))"
            )
        case .staticMember:
            return function("", throws: " throws", "_ = \(client.made(with: "try \(credential).shared"))")
        case .staticMemberOfProtocol:
            return function("", throws: " throws", "_ = \(client.made(with: "try .shared\(credential)"))")
        case .initializerReference:
            let types = client.hasEndpoint ? "Endpoint, \(credential), ClientOptions" : credential
            return function("", "let _: (\(types)) -> \(client.name) = \(client.name).\(client.initializer)")
        }
    }
}
